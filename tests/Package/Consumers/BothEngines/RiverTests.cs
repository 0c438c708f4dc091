using System.Data.Common;
using FixtureGen;
using Xunit;

public sealed class Atlas : TestDatabase
{
    public static string Chosen { get; private set; } = "";

    protected override void EngineChosen(string name) => Chosen = name;

    protected override async Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE rivers (name varchar(40) PRIMARY KEY)";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

[Fixture]
internal sealed class Rivers : Fixture
{
    public override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO rivers (name) VALUES ('Scheldt'), ('Po')";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

[UseFixtures<Rivers>]
public partial class RiverTests
{
    [Fact]
    public void A_river_is_added() => Assert.Equal(3L, AddRiver("Lee"));

    [Fact]
    public void The_same_river_can_be_added_by_another_test() => Assert.Equal(3L, AddRiver("Lee"));

    [Fact]
    public void The_tests_run_on_the_engine_that_was_chosen()
    {
        Assert.Equal(Environment.GetEnvironmentVariable("FIXTUREGEN_ENGINE") ?? "sqlite", Atlas.Chosen);
        Assert.NotNull(Scalar(Atlas.Chosen == "postgresql" ? "SELECT pg_backend_pid()" : "SELECT sqlite_version()"));
    }

    private object? AddRiver(string name)
    {
        Scalar("INSERT INTO rivers (name) VALUES (@name)", name);
        return Scalar("SELECT count(*) FROM rivers");
    }

    private object? Scalar(string sql, string? name = null)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        if (name is not null)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@name";
            parameter.Value = name;
            command.Parameters.Add(parameter);
        }

        return command.ExecuteScalar();
    }
}
