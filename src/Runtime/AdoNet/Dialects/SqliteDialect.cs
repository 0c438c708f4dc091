using FixtureGen.AdoNet.Sql;

namespace FixtureGen.AdoNet.Dialects;

/// <summary>
/// SQLite: several readers at a time, one writer at a time, statements that fail undo only themselves, and no ambient transactions.
/// </summary>
internal sealed class SqliteDialect : AdoDialect
{
    internal override SqlGrammar Grammar => SqlGrammar.Sqlite;

    internal override bool AllowsSeveralReaders => true;

    internal override bool AllowsParallelTransactions => false;

    internal override bool EnlistsWhenOpened => false;

    internal override string AllTables
        => "SELECT NULL, name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
}
