using Npgsql;

namespace FixtureGen.PostgreSql.Server;

/// <summary>
/// Looks now and then who waits for whose locks in the databases of this run. When a wait has run into its timeout it is too late to ask:
/// nobody waits any more.
/// </summary>
internal sealed class LockWatch(NpgsqlDataSource maintenance, int run)
{
    /// <summary>How long a statement waits for a lock, unless the connection string says otherwise.</summary>
    internal static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Interval = Timeout / 4;

    private readonly object starting = new();
    private Timer? timer;
    private volatile IReadOnlyDictionary<int, string> blockers = new Dictionary<int, string>();
    private volatile IReadOnlyDictionary<int, string> blockersBefore = new Dictionary<int, string>();

    internal void Start()
    {
        lock (starting)
        {
            // Its own task would take the flow of the test that happens to come first along.
            using (ExecutionContext.SuppressFlow())
            {
                timer ??= new(_ => Look(), null, Interval, Interval);
            }
        }
    }

    /// <summary>The error of a statement that has waited too long, with who made it wait; null for any other error.</summary>
    internal LockTimeoutException? Explain(Exception failure, NpgsqlConnection waiting)
        => failure is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } timedOut
            // The last look may have come after the timeout and before this.
            && (blockers.TryGetValue(waiting.ProcessID, out var who) || blockersBefore.TryGetValue(waiting.ProcessID, out who))
                ? new($"{timedOut.MessageText}, held by {who}", timedOut)
                : null;

    internal void Look()
    {
        try
        {
            using var connection = maintenance.OpenConnection();
            using var command = connection.CreateCommand();
            command.CommandText =
                $"""
                SELECT waiting.pid,
                       string_agg(format('process %s (%s, %s, %s since %s): %s', blocker.pid, blocker.usename, blocker.application_name, blocker.state,
                                         to_char(blocker.xact_start, 'HH24:MI:SS'), left(blocker.query, 300)), '; and by ')
                FROM pg_stat_activity waiting
                CROSS JOIN unnest(pg_blocking_pids(waiting.pid)) AS blocking (pid)
                JOIN pg_stat_activity blocker ON blocker.pid = blocking.pid
                WHERE waiting.wait_event_type = 'Lock' AND starts_with(waiting.datname, '{OwnDatabase.NamesOf(run)}')
                GROUP BY waiting.pid
                """;
            using var reader = command.ExecuteReader();
            var found = new Dictionary<int, string>();
            while (reader.Read())
            {
                found[reader.GetInt32(0)] = reader.GetString(1);
            }

            blockersBefore = blockers;
            blockers = found;
        }
        catch (NpgsqlException)
        {
            // A server that is going down. What this would have said, the tests' own statements say.
        }
    }
}
