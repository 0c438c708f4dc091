using FixtureGen.AdoNet.Dialects;
using FixtureGen.Guards;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Files;

/// <summary>Fails a test that opens the connection string of its sandbox, also where a library keeps the error to itself.</summary>
/// <remarks>
/// No file is opened: SQLite does not know the file system that the string names, and asks nobody. So the error is the first that is to be
/// seen of it, and it is seen when it is thrown: a health check, for one, catches it and says "unhealthy".
/// </remarks>
internal static class SandboxStringWatch
{
    private const int Error = 1;

    private static int installed;

    internal static void Install()
    {
        if (Interlocked.Exchange(ref installed, 1) == 0)
        {
            AppDomain.CurrentDomain.FirstChanceException += static (_, thrown) =>
            {
                if (thrown.Exception is SqliteException { SqliteErrorCode: Error } error
                    && Sandbox.Current is { HasEnded: false } sandbox
                    && error.Message.Contains(SqliteDialect.SandboxExplanation, StringComparison.Ordinal))
                {
                    sandbox.Refuse(OtherDatabaseStop.OfSandboxString(sandbox));
                }
            };
        }
    }
}
