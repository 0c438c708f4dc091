using SQLitePCL;

namespace FixtureGen.Runtime.Sqlite.Tests;

/// <summary>What SQLite has allocated in this process. Tests that measure it run when no others do.</summary>
[CollectionDefinition(nameof(SqliteMemory), DisableParallelization = true)]
public static class SqliteMemory
{
    /// <summary>Bytes in use, after what nobody needs any more has been given back.</summary>
    internal static long Used()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return raw.sqlite3_memory_used();
    }
}
