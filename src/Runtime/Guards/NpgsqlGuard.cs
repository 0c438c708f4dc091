using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics.Metrics;

namespace FixtureGen.Guards;

/// <summary>
/// Stops statements that a test sends over Npgsql connections that FixtureGen did not make. Needs no reference to Npgsql: it listens to
/// what Npgsql 8 and later measure.
/// </summary>
/// <remarks>
/// Npgsql counts a statement before it is sent, and bytes when they have been written: in the flow of who asked for it, and with the name
/// of the data source, which is its connection string where nobody gave it a name. An error at the first count keeps the statement from
/// being sent and leaves the connection as it was. What opens a connection, or copies rows, shows in the second count alone: then the test
/// fails when it ends.
/// </remarks>
internal static class NpgsqlGuard
{
    /// <summary>What the names of FixtureGen's own data sources begin with.</summary>
    internal const string OwnSource = "FixtureGen: ";

    /// <summary>What the names of FixtureGen's own databases begin with.</summary>
    internal const string OwnDatabase = "fixturegen_";

    /// <summary>What sandbox connections call the database that they are on. There is none of this name.</summary>
    internal const string SandboxDatabase = OwnDatabase + "sandbox";

    // What a connection sends when it is closed: a pool that is cleared in a test closes connections that are not the test's.
    private const int Goodbye = 5;

    private static readonly ConcurrentDictionary<string, Target> Targets = new(StringComparer.Ordinal);
    private static readonly Lazy<MeterListener> Listener = new(Listen);

    /// <summary>Listens as long as the process lives: tests of any class may follow.</summary>
    internal static void Install() => _ = Listener.Value;

    private static MeterListener Listen()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Npgsql"
                    && (instrument.Name.EndsWith(".executing", StringComparison.Ordinal)
                        || instrument.Name.EndsWith(".bytes_written", StringComparison.Ordinal)))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<int>(static (_, change, tags, _) =>
        {
            if (change > 0 && Judge(tags) is { } stop)
            {
                throw stop;
            }
        });
        listener.SetMeasurementEventCallback<long>(static (_, bytes, tags, _) =>
        {
            if (bytes != Goodbye)
            {
                Judge(tags);
            }
        });
        listener.Start();
        return listener;
    }

    /// <summary>The error of what the running test does with a data source, which also fails the test; null where it may.</summary>
    private static InvalidOperationException? Judge(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Sandbox.Current is not { HasEnded: false } sandbox
            || SourceIn(tags) is not { } source
            || source.StartsWith(OwnSource, StringComparison.Ordinal))
        {
            return null;
        }

        var target = Targets.GetOrAdd(source, static source => Target.Of(source));
        return target.Database == SandboxDatabase ? sandbox.Refuse(OtherDatabaseStop.OfSandboxString(sandbox))
            : target.IsOfFixtureGen || target.IsOf(sandbox) || AllowedDatabases.Contain(sandbox, target.Names) ? null
            : sandbox.Refuse(OtherDatabaseStop.OfConnection(sandbox, target.Description, target.Names[0]));
    }

    private static string? SourceIn(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var (key, value) in tags)
        {
            if (key.EndsWith("pool.name", StringComparison.Ordinal))
            {
                return value as string;
            }
        }

        return null;
    }

    /// <summary>Where a data source leads, as far as its name says so.</summary>
    /// <param name="DataSource">As Npgsql's connections say it; empty where the name is no connection string.</param>
    /// <param name="Database">The database; empty where the name is no connection string.</param>
    /// <param name="Names">By what it can be allowed, the shortest first.</param>
    private sealed record Target(string DataSource, string Database, string[] Names)
    {
        internal string Description
            => Database.Length > 0 ? $"the database '{Database}' on '{DataSource}'" : $"the data source '{Names[0]}'";

        // Entity Framework's provider makes connections of its own to the database that it creates the tables in.
        internal bool IsOfFixtureGen => Database.StartsWith(OwnDatabase, StringComparison.Ordinal);

        internal static Target Of(string source)
        {
            try
            {
                var settings = new DbConnectionStringBuilder { ConnectionString = source };
                var host = Value(settings, "Host", "Server");
                var database = Value(settings, "Database", "DB");
                return host is null ? new(string.Empty, string.Empty, [source])
                    : Located(host, Value(settings, "Port") ?? "5432", database ?? Value(settings, "Username", "User ID") ?? "postgres");
            }
            catch (ArgumentException)
            {
                // A name that somebody gave it.
                return new(string.Empty, string.Empty, [source]);
            }
        }

        /// <summary>
        /// Whether it is the existing database that the test runs in: FixtureGen reaches it by the connection string that others have too.
        /// </summary>
        internal bool IsOf(Sandbox sandbox)
            => Database.Length > 0 && sandbox.TakenDatabase?.Physical is { } physical
                && physical.DataSource == DataSource && physical.Database == Database;

        private static Target Located(string host, string port, string database)
            => new($"tcp://{host}:{port}", database, [database, host, $"tcp://{host}:{port}"]);

        private static string? Value(DbConnectionStringBuilder settings, params string[] keywords)
            => keywords.Select(keyword => settings.TryGetValue(keyword, out var value) ? value as string : null)
                .FirstOrDefault(static value => !string.IsNullOrEmpty(value));
    }
}
