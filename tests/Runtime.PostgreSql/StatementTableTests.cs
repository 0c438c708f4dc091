using FixtureGen.Testing;
using FixtureGen.Testing.Statements;
using FixtureGen.Testing.Statements.Sent;
using Npgsql;

namespace FixtureGen.PostgreSql.Tests;

/// <summary>The table of statements, held against PostgreSQL itself and against the sandbox on it.</summary>
public sealed class StatementTableTests(StatementTableTests.PlainLibrary plain)
    : IClassFixture<StatementTableTests.PlainLibrary>, IAsyncLifetime
{
    private ClassRun library = null!;

    public static IEnumerable<object[]> Statements => StatementTable.On(nameof(StatementCase.PostgreSql));

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Theory]
    [MemberData(nameof(Statements))]
    public void PostgreSQL_does_what_the_table_says(string database, string text)
    {
        using var connection = Administration.Open(plain.Name);
        connection.Execute("TRUNCATE author CASCADE");
        new SentStatement(database, text).To(connection);
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public Task The_sandbox_does_what_the_table_says(string database, string text) => new SentStatement(database, text).InAsync(
        library,
        static failure => failure is SandboxRefusedException { InnerException: PostgresException { SqlState: "25001" or "2D000" } });

    /// <summary>A database with the tables of the library and nothing of FixtureGen's.</summary>
    public sealed class PlainLibrary : IDisposable
    {
        public PlainLibrary()
        {
            Administration.Execute($"CREATE DATABASE {Name}");
            using var connection = Administration.Open(Name);
            connection.Execute(LibraryDatabase.Schema);
        }

        internal string Name { get; } = $"statements_{Guid.NewGuid():N}";

        public void Dispose() => Administration.Execute($"DROP DATABASE {Name}");
    }
}
