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

    /// <summary>How the names of the file begin that a sandbox is said to be. Nobody has one.</summary>
    internal const string SandboxFile = "fixturegen-sandbox";

    /// <summary>
    /// What sandbox connections call the file that they are on: libraries say in their errors what they could not open. It is in no folder,
    /// because Entity Framework deletes it where it deletes a database, and a folder would have to be there for that.
    /// </summary>
    internal const string SandboxPath = $"{SandboxFile} (this is a FixtureGen sandbox, which no path opens)";

    /// <summary>
    /// Whoever opens it gets SQLite's error "no such vfs" with this name of a file system, and never an empty database. Entity Framework
    /// takes a memory database for one that exists, so EnsureCreated has nothing to do and EnsureDeleted nothing to delete. A library that
    /// takes the whole for the path of a file does not find the folder.
    /// </summary>
    internal override string SandboxConnectionString
        => $"Data Source=\"file:no-such-folder/{SandboxFile}?vfs=({SandboxExplanation})\";Mode=Memory";

    internal override SqlGrammar Grammar => SqlGrammar.Sqlite;

    internal override bool AllowsSeveralReaders => true;

    internal override bool AllowsParallelTransactions => false;

    internal override bool EnlistsWhenOpened => false;

    internal override string AllTables
        => "SELECT NULL, name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
}
