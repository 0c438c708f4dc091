using FixtureGen.AdoNet.Sql;

namespace FixtureGen.AdoNet.Dialects;

/// <summary>
/// SQLite: several readers at a time, one writer at a time, statements that fail undo only themselves, and no ambient transactions.
/// </summary>
internal sealed class SqliteDialect : AdoDialect
{
    /// <summary>What SQLite's error says to who opens the connection string of a sandbox.</summary>
    internal const string SandboxExplanation
        = "this is a FixtureGen sandbox, which no connection string opens: " +
            "give the code under test the test's Connection or Sandbox.Current.CreateDataSource()";

    /// <summary>What every name of the sandbox contains: of a file that nobody has.</summary>
    internal const string SandboxFile = "fixturegen-sandbox";

    /// <summary>
    /// What sandbox connections call the file that they are on. It is in a folder that is not there, so that no SQLite library makes it,
    /// and their errors show it.
    /// </summary>
    internal const string SandboxPath = $"(this is a FixtureGen sandbox, which no path opens)/{SandboxFile}";

    /// <summary>
    /// Whoever opens it gets SQLite's error "no such vfs" with this name of a file system, and never an empty database. Entity Framework
    /// takes a memory database for one that exists, so EnsureCreated has nothing to do and EnsureDeleted nothing to delete.
    /// </summary>
    internal override string SandboxConnectionString
        => $"Data Source=\"file:{SandboxPath}?vfs=({SandboxExplanation})\";Mode=Memory";

    internal override SqlGrammar Grammar => SqlGrammar.Sqlite;

    internal override bool AllowsSeveralReaders => true;

    internal override bool AllowsParallelTransactions => false;

    internal override bool EnlistsWhenOpened => false;

    internal override string AllTables
        => "SELECT NULL, name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
}
