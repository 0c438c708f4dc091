using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SystemSqlite = System.Data.SQLite.SQLiteConnection;

namespace FixtureGen.Libraries;

/// <summary>Libraries that open a file of SQLite by themselves, inside tests: none makes or opens one in silence.</summary>
public sealed class SqliteLibraryTests : IAsyncLifetime
{
    private readonly string production = Production.NewFile();
    private ClassRun run = null!;

    public static TheoryData<string> ByString => [.. Library.OnSqlite.Keys];

    public static TheoryData<string> ByPath => [.. Library.OfFiles.Keys];

    private static string[] FilesOfSandboxes => Directory.GetFileSystemEntries(".", "*sandbox*");

    public async Task InitializeAsync()
    {
        // Of an earlier run that failed.
        Array.ForEach(FilesOfSandboxes, File.Delete);
        run = await ClassRun.StartAsync<SqliteTests>();
    }

    public async Task DisposeAsync()
    {
        await run.DisposeAsync();
        Assert.Empty(FilesOfSandboxes);
    }

    [Theory]
    [MemberData(nameof(ByString))]
    public async Task Production_by_its_string(string library)
    {
        var failure = await FailureAsync(_ => Library.OnSqlite[library]($"Data Source={production}"));

        AssertStopped(failure);
    }

    [Theory]
    [MemberData(nameof(ByPath))]
    public async Task Production_by_its_path(string library)
    {
        var failure = await FailureAsync(_ => Library.OfFiles[library](production));

        AssertStopped(failure);
    }

    [Theory]
    [MemberData(nameof(ByString))]
    public async Task The_sandbox_by_its_string(string library)
    {
        var failure = await FailureAsync(sandbox =>
        {
            using var db = ContextGlue.NewDb<NotesContext>(sandbox);
            return Library.OnSqlite[library](db.Database.GetConnectionString()!);
        });

        AssertExplained(failure);
    }

    [Theory]
    [MemberData(nameof(ByPath))]
    public async Task The_sandbox_by_its_data_source(string library)
        => AssertExplained(await FailureAsync(sandbox => Library.OfFiles[library](sandbox.Connection.DataSource)));

    [Theory]
    [MemberData(nameof(ByPath))]
    public async Task The_sandbox_by_its_string_taken_for_a_path(string library)
        => AssertExplained(await FailureAsync(sandbox => Library.OfFiles[library](sandbox.Connection.ConnectionString)));

    [Fact]
    public async Task The_database_that_is_being_made_by_its_string()
    {
        await using var tests = await ClassRun.StartAsync<TestsOnSchemaByString>();

        var failure = await Assert.ThrowsAsync<FixtureLoadException>(() => tests.TestAsync(static sandbox => sandbox.Connection.Count("things")));

        Assert.Contains("opens a connection with the connection string of its sandbox", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_sandbox_hands_out_explains_itself_also_when_the_test_has_ended()
    {
        var (text, path) = ("", "");
        await run.TestAsync(sandbox => (text, path) = (sandbox.Connection.ConnectionString, sandbox.Connection.DataSource));

        foreach (var library in Library.OfFiles)
        {
            var thrown = await Assert.ThrowsAnyAsync<Exception>(() => library.Value(path));
            Assert.Contains("this is a FixtureGen sandbox, which no path opens", thrown.Message, StringComparison.Ordinal);
        }

        using var plain = new SqliteConnection(text);
        Assert.Contains("this is a FixtureGen sandbox, which no connection string opens", Assert.Throws<SqliteException>(plain.Open).Message, StringComparison.Ordinal);
    }

    /// <summary>docs/isolation.md says so: it has a SQLite of its own, and nobody can look into that.</summary>
    [Fact]
    public async Task Another_SQLite_is_not_seen()
    {
        await run.TestAsync(_ =>
        {
            using var connection = new SystemSqlite($"Data Source={production}");
            connection.Open();
            connection.Execute("CREATE TABLE things (id INTEGER PRIMARY KEY)");
        });

        Assert.True(File.Exists(production));
        File.Delete(production);
    }

    [Fact]
    public async Task Another_SQLite_does_not_open_the_sandboxs_string() => await run.TestAsync(static sandbox =>
    {
        using var connection = new SystemSqlite(sandbox.Connection.ConnectionString);
        Assert.Throws<System.Data.SQLite.SQLiteException>(connection.Open);
    });

    private void AssertStopped(Exception failure)
    {
        Assert.Contains($"opens the database '{production}' by a connection of its own", failure.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(production), "A file was made.");
    }

    private static void AssertExplained(Exception failure)
        => Assert.StartsWith("'Notes.Reads' opens a connection with the connection string of its sandbox.", failure.Message, StringComparison.Ordinal);

    /// <summary>What a test fails with that goes on after an error.</summary>
    private Task<InvalidOperationException> FailureAsync(Func<Sandbox, Task> use)
        => Assert.ThrowsAsync<InvalidOperationException>(() => run.TestAsync(async sandbox => _ = await Record.ExceptionAsync(() => use(sandbox)), "Notes.Reads"));
}
