using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FixtureGen.Libraries;

/// <summary>Libraries that connect to PostgreSQL by themselves, inside tests.</summary>
[Collection("production")]
public sealed class PostgreSqlLibraryTests : IAsyncLifetime
{
    private string production = "";
    private ClassRun run = null!;

    public static TheoryData<string> All => [.. Library.OnPostgreSql.Keys];

    public async Task InitializeAsync()
    {
        production = Production.Create();
        run = await ClassRun.StartAsync<PostgreSqlTests>();
    }

    public async Task DisposeAsync()
    {
        await run.DisposeAsync();
        Production.Drop();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Production_by_its_string(string library)
    {
        var (_, failure) = await TryAsync(_ => Library.OnPostgreSql[library](production));

        Assert.Contains("opens the database 'production_of_libraries' on", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, Production.Tables());
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_sandbox_by_its_string(string library)
    {
        var (thrown, failure) = await TryAsync(sandbox =>
        {
            using var db = ContextGlue.NewDb<NotesContext>(sandbox);
            return Library.OnPostgreSql[library](db.Database.GetConnectionString()!);
        });

        Assert.StartsWith("'Notes.Reads' opens a connection with the connection string of its sandbox.", failure.Message, StringComparison.Ordinal);
        // A health check keeps it to itself.
        Assert.True(thrown is null == (library == "AddNpgSql"), library);
        Assert.True(thrown is null || Explains(thrown), $"The code got: {thrown}");
    }

    [Fact]
    public async Task What_the_sandbox_hands_out_explains_itself_also_when_the_test_has_ended()
    {
        var text = "";
        await run.TestAsync(sandbox => text = sandbox.Connection.ConnectionString);

        await using var connection = new NpgsqlConnection(text);
        Assert.True(Explains(await Assert.ThrowsAsync<PostgresException>(connection.OpenAsync)));
    }

    /// <summary>By the name of its user, which a server says whole in its error.</summary>
    private static bool Explains(Exception thrown)
        => thrown.ToString().Contains("\"FixtureGen sandbox: use Sandbox.Current.CreateDataSource()\"", StringComparison.Ordinal);

    /// <summary>What the code gets, and what the test fails with when it goes on.</summary>
    private async Task<(Exception? Thrown, InvalidOperationException Failure)> TryAsync(Func<Sandbox, Task> use)
    {
        Exception? thrown = null;
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => run.TestAsync(async sandbox => thrown = await Record.ExceptionAsync(() => use(sandbox)), "Notes.Reads"));
        return (thrown, failure);
    }
}

/// <summary>They share the application's database.</summary>
[CollectionDefinition("production")]
public sealed class ProductionCollection;
