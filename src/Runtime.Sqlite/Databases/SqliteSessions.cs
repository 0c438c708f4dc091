using FixtureGen.Sqlite.Connections;
using FixtureGen.Sqlite.Handles;
using SQLitePCL;

namespace FixtureGen.Sqlite.Databases;

/// <summary>The real connections to one database in memory that all of them see. It lives as long as one of them is open.</summary>
/// <remarks>Used ones are kept for the next that is opened, as the provider's pool would. Thread safe.</remarks>
internal sealed class SqliteSessions : IDisposable
{
    private static int last;

    // The file system 'memdb' is SQLite's own; a name that begins with a slash is shared by the connections of the process.
    private readonly string connectionString = $"Data Source=file:/fixturegen-{Interlocked.Increment(ref last)}?vfs=memdb;Pooling=False";
    private readonly List<PhysicalConnection> open = [];
    private readonly Stack<PhysicalConnection> idle = [];
    private bool disposed;

    internal SqliteSessions()
    {
        First = OpenReal();
        idle.Push(First);
    }

    /// <summary>
    /// The connection that the database is filled through, and that keeps it alive. It serves as the first session, too, and is its owner's
    /// to dispose.
    /// </summary>
    internal PhysicalConnection First { get; }

    internal PhysicalConnection Open(Sandbox sandbox)
    {
        lock (open)
        {
            sandbox.ThrowIfEnded();
            if (idle.TryPop(out var used))
            {
                return used;
            }
        }

        var connection = OpenReal();
        sandbox.Prepare(connection);
        lock (open)
        {
            open.Add(connection);
            if (disposed)
            {
                connection.Dispose();
                sandbox.ThrowIfEnded();
            }
        }

        return connection;
    }

    /// <summary>Whether a statement of a connection has begun and is not at its end.</summary>
    internal static bool IsBusy(PhysicalConnection connection)
    {
        sqlite3_stmt? statement = null;
        while ((statement = raw.sqlite3_next_stmt(connection.Handle!, statement)) is not null)
        {
            if (raw.sqlite3_stmt_busy(statement) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes back a connection that is closed. One that has a transaction open, or changed settings, is not used again.</summary>
    internal void Close(PhysicalConnection connection, bool isSpoiled)
    {
        lock (open)
        {
            if (disposed)
            {
                return;
            }

            var isInTransaction = raw.sqlite3_get_autocommit(connection.Handle!) == 0;
            if (!isSpoiled && !isInTransaction)
            {
                idle.Push(connection);
            }
            else if (open.Remove(connection))
            {
                connection.Dispose();
            }
            else if (isInTransaction)
            {
                raw.sqlite3_exec(connection.Handle!, "ROLLBACK");
            }
        }
    }

    public void Dispose()
    {
        lock (open)
        {
            disposed = true;
            foreach (var connection in open)
            {
                connection.Dispose();
            }
        }
    }

    private PhysicalConnection OpenReal()
    {
        var connection = new Physical.SqliteConnection(connectionString);
        connection.Open();
        // So that it can be asked whether a statement is running. It has to be said before the first.
        connection.Handle!.enable_sqlite3_next_stmt(true);
        return connection;
    }
}
