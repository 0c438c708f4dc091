using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Connections;

/// <summary>Says why SQLite refuses a statement that it would run outside of tests: there is always a transaction.</summary>
internal static class SandboxHint
{
    /// <returns>The failure with an explanation, or null when it has another cause.</returns>
    internal static SqliteException? Of(SqliteException failure, Sandbox sandbox)
        => failure.Message.Contains("within a transaction", StringComparison.Ordinal)
            || failure.Message.Contains("inside a transaction", StringComparison.Ordinal)
            || IsDetached(failure)
            ? new SqliteException(
                $"{failure.Message} '{sandbox.Owner}' runs in a transaction that is rolled back. To run this statement, give the test a " +
                "database of its own: [Isolation(Isolation.Clone)].",
                failure.SqliteErrorCode,
                failure.SqliteExtendedErrorCode)
            : null;

    /// <summary>
    /// A transaction holds every attached database that it has touched. Of a database that somebody else holds, SQLite says 5, not 1.
    /// </summary>
    private static bool IsDetached(SqliteException failure)
        => failure.SqliteErrorCode == raw.SQLITE_ERROR && failure.Message.Contains("is locked", StringComparison.Ordinal);
}
