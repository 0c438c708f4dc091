using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Connections;

/// <summary>Says why SQLite refuses a statement that it would run outside of tests: there is always a transaction.</summary>
internal static class SandboxHint
{
    /// <returns>The failure with an explanation, or null when it has another cause.</returns>
    internal static SqliteException? Of(SqliteException failure, Sandbox sandbox)
        => failure.Message.Contains("within a transaction", StringComparison.Ordinal)
            || failure.Message.Contains("inside a transaction", StringComparison.Ordinal)
            ? new SqliteException(
                $"{failure.Message} '{sandbox.Owner}' runs in a transaction that is rolled back. To run this statement, give the test a " +
                "database of its own: [Isolation(Isolation.Clone)].",
                failure.SqliteErrorCode,
                failure.SqliteExtendedErrorCode)
            : null;
}
