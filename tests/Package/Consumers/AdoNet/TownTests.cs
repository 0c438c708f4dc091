using System.Data.Common;
using FixtureGen;
using Xunit;

public sealed class Atlas : TestDatabase
{
    protected override async Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

[Fixture]
internal sealed class Towns : Fixture
{
    public override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO towns (name) VALUES ('Ghent'), ('Turin')";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

[UseFixtures<Towns>]
public partial class TownTests
{
    [Fact]
    public void A_town_is_added() => Assert.Equal(3L, AddTown("Cork"));

    [Fact]
    public void The_same_town_can_be_added_by_another_test() => Assert.Equal(3L, AddTown("Cork"));

    private object? AddTown(string name)
    {
        using var transaction = Connection.BeginTransaction();
        using var command = Connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO towns (name) VALUES ($name); SELECT count(*) FROM towns";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "$name";
        parameter.Value = name;
        command.Parameters.Add(parameter);
        var count = command.ExecuteScalar();
        transaction.Commit();
        return count;
    }
}
