using System.Data;
using FixtureGen.Sqlite.Databases;
using FixtureGen.Sqlite.Handles;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Connections;

/// <summary>The functions that Entity Framework registers on each connection that a context is given.</summary>
internal partial class SandboxSqliteConnection
{
    private bool hasFunctions;
    private HashSet<string>? whileRead;

    private PhysicalConnection Physical
        => Leased.Sessions is { } sessions ? session ??= OpenSession(sessions) : Leased.PhysicalConnection;

    private bool IsBeingRead => session is { Handle: { } own } ? HasBusyStatement(own) : Leased.Readers.Any(this);

    /// <remarks>
    /// What the physical connection has is not registered again. SQLite replaces no function while a statement runs on the handle, and here
    /// that may be one of another connection. After such a refusal SQLitePCLRaw has let go of a function that SQLite still calls, which
    /// ends the process.
    /// </remarks>
    /// <exception cref="SqliteException">This connection is being read, and has the function: what SQLite says to that.</exception>
    protected override bool Registers(string name, Delegate? function)
    {
        sandbox?.Use();
        if (state != ConnectionState.Open || !Physical.Has(name, function))
        {
            hasFunctions |= name.StartsWith("ef_", StringComparison.Ordinal);
            return true;
        }

        if (!IsBeingRead)
        {
            hasFunctions = true;
        }
        else if (hasFunctions || !(whileRead ??= []).Add(name))
        {
            throw new SqliteException(
                "SQLite Error 5: 'unable to delete/modify user-function due to active statements'.", raw.SQLITE_BUSY);
        }

        return false;
    }

    private static bool HasBusyStatement(sqlite3 handle)
    {
        sqlite3_stmt? statement = null;
        while ((statement = raw.sqlite3_next_stmt(handle, statement)) is not null)
        {
            if (raw.sqlite3_stmt_busy(statement) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
