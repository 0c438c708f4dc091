using FixtureGen.Engines;
using SQLitePCL;

namespace FixtureGen.Sqlite.Databases;

/// <summary>Counts statements and written rows. Attached only while a fixture is loaded: each callback comes out of native code.</summary>
internal sealed class SqliteLoadRecorder
{
    private readonly sqlite3 handle;
    private readonly SortedDictionary<string, int> rows = new(StringComparer.Ordinal);
    private int statements;

    internal SqliteLoadRecorder(sqlite3 handle)
    {
        this.handle = handle;
        raw.sqlite3_trace(handle, static (recorder, text) => ((SqliteLoadRecorder)recorder).Ran(text), this);
        raw.sqlite3_update_hook(handle, static (recorder, _, _, table, _) => ((SqliteLoadRecorder)recorder).Wrote(table), this);
    }

    internal LoadRecord Stop()
    {
        raw.sqlite3_trace(handle, (strdelegate_trace?)null, null);
        raw.sqlite3_update_hook(handle, (strdelegate_update?)null, null);
        return new(statements, rows);
    }

    private void Ran(string text)
    {
        // SQLite shows the statements of triggers as comments.
        if (!text.StartsWith("--", StringComparison.Ordinal))
        {
            statements++;
        }
    }

    private void Wrote(string table)
    {
        if (!table.StartsWith("sqlite_", StringComparison.Ordinal))
        {
            rows[table] = rows.GetValueOrDefault(table) + 1;
        }
    }
}
