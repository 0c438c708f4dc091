using FixtureGen.Testing;
using FixtureGen.Testing.Statements;
using FixtureGen.Testing.Statements.Sent;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Tests;

/// <summary>The table of statements, held against SQLite itself and against the sandbox on it.</summary>
public sealed class StatementTableTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public static IEnumerable<object[]> Statements => StatementTable.On(nameof(StatementCase.Sqlite));

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Theory]
    [MemberData(nameof(Statements))]
    public void SQLite_does_what_the_table_says(string database, string text)
    {
        // In a file, as databases of applications are: some settings can be changed there that a database in memory does not have.
        var file = Path.Combine(Path.GetTempPath(), $"fixturegen-{Guid.NewGuid():N}.db");
        try
        {
            using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
            connection.Open();
            connection.Execute(LibraryDatabase.Schema);
            new SentStatement(database, text).To(connection);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public Task The_sandbox_does_what_the_table_says(string database, string text) => new SentStatement(database, text).InAsync(
        library,
        static failure => failure is SqliteException && failure.Message.Contains("[Isolation(Isolation.Clone)]", StringComparison.Ordinal));
}
