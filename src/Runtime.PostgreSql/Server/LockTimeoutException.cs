using Npgsql;

namespace FixtureGen.PostgreSql.Server;

/// <summary>
/// A statement waited too long for a lock. To code that looks at the state it is the server's own error; its message has who held the lock.
/// </summary>
internal sealed class LockTimeoutException(string message, PostgresException timedOut) : NpgsqlException(message, timedOut)
{
    public override string? SqlState => timedOut.SqlState;
}
