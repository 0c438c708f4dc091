using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using FixtureGen.Guards;
using Npgsql;

namespace FixtureGen.PostgreSql.Server;

/// <summary>A server on which this process has databases of its own. It never touches another one.</summary>
/// <remarks>
/// As long as the process lives, one session of it holds an advisory lock with the number of its run. Databases of a run whose lock nobody
/// holds are what a dead process left behind.
/// </remarks>
internal sealed class PostgreSqlServer
{
    /// <summary>The first key of FixtureGen's advisory locks; the second one is the run's.</summary>
    internal const int LockClass = 0x46784765;

    // Test hosts grow impatient with a process that does not end: xUnit says so after a second.
    private static readonly TimeSpan ExitPatience = TimeSpan.FromSeconds(0.7);

    private static readonly ConcurrentDictionary<ServerAddress, Lazy<Task<PostgreSqlServer>>> Servers = new();

    private readonly NpgsqlConnectionStringBuilder settings;
    private readonly NpgsqlDataSource maintenance;
    private readonly NpgsqlConnection owner;
    private readonly ConcurrentDictionary<string, bool> databases = new(StringComparer.Ordinal);
    private int count;

    private PostgreSqlServer(NpgsqlConnectionStringBuilder settings, NpgsqlDataSource maintenance, NpgsqlConnection owner, int run)
    {
        this.settings = settings;
        this.maintenance = maintenance;
        this.owner = owner;
        Run = run;
        Locks = new(maintenance, run);
        // The maintenance connections of a run that has ended would only be in the way of the next one's.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => DropAll(ExitPatience);
        LeftoversSwept = Task.Run(() => Leftovers.SweepAsync(maintenance));
    }

    internal int Run { get; }

    internal LockWatch Locks { get; }

    internal Version Version => owner.PostgreSqlVersion;

    internal string Host => settings.Host!;

    /// <summary>
    /// What sandbox connections say that they are: it opens no database. It has a password, because Npgsql asks for one before the server
    /// can say whom it does not know.
    /// </summary>
    internal string SandboxConnectionString
        => new NpgsqlConnectionStringBuilder
        {
            Host = settings.Host,
            Port = settings.Port,
            Database = OwnDatabase.Sandbox,
            Username = OwnDatabase.SandboxUser,
            Password = "none",
        }.ConnectionString;

    /// <summary>
    /// Completes when what dead processes left behind is gone. Nothing waits for it: their databases are in nobody's way.
    /// </summary>
    internal Task LeftoversSwept { get; }

    /// <summary>The server at an address; connected to, and checked, once a process.</summary>
    /// <exception cref="PostgreSqlServerException">It cannot be used.</exception>
    internal static Task<PostgreSqlServer> GetAsync(ServerAddress address)
        => Servers.GetOrAdd(address, static address => new(() => Task.Run(() => ConnectAsync(address)))).Value;

    internal static async Task<PostgreSqlServer> ConnectAsync(ServerAddress address)
    {
        var settings = address.Parse();
        var own = new NpgsqlConnectionStringBuilder(settings.ConnectionString)
        {
            ApplicationName = "FixtureGen",
            Pooling = true,
            MinPoolSize = 0,
            MaxPoolSize = 8,
            // Copying a large database takes its time; a server that hangs does not take for ever.
            CommandTimeout = 120,
        };
        var maintenance = new NpgsqlDataSourceBuilder(own.ConnectionString) { Name = $"{NpgsqlGuard.OwnSource}maintenance" }.Build();
        try
        {
            var owner = await ServerCheck.OpenAsync(maintenance, settings, address).ConfigureAwait(false);
            return new(settings, maintenance, owner, await LockAsync(owner).ConfigureAwait(false));
        }
        catch
        {
            await maintenance.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Makes a database: empty, or with what a template of this run contains.</summary>
    internal async ValueTask<string> CreateAsync(string? template, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var name = OwnDatabase.Name(Run, Interlocked.Increment(ref count));
        var create = template is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {template}";
        // The name is known before the database exists, so that it is dropped whatever happens from here on.
        databases[name] = true;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // Not to be cut short: a database that has no comment yet is nobody's, and would stay.
                var mark = $"COMMENT ON DATABASE {name} IS '{OwnDatabase.Marker(Run).Replace("'", "''", StringComparison.Ordinal)}'";
                await RunAsync(CancellationToken.None, create, mark).ConfigureAwait(false);
                return name;
            }
            catch (PostgresException inUse) when (inUse.SqlState == PostgresErrorCodes.ObjectInUse && attempt < 5)
            {
                // Somebody looks into the database that is copied: the server has waited for them already, and nothing else is kept waiting
                // here.
                await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt), cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException inUse) when (inUse.SqlState == PostgresErrorCodes.ObjectInUse)
            {
                throw new PostgreSqlServerException(
                    $"The database '{template ?? "template1"}' of {Host} cannot be copied while others are " +
                    $"connected to it: {inUse.Detail} Close the other connections.", inUse);
            }
        }
    }

    /// <summary>Makes a database that nobody is connected to a template: from here on, it can be copied and not be changed.</summary>
    internal async ValueTask SealAsync(string name, CancellationToken cancellationToken)
    {
        await using var connection = await maintenance.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var sessions = connection.CreateCommand();
        sessions.CommandText = $"SELECT count(*) FROM pg_stat_activity WHERE datname = '{name}'";
        // A session takes a moment to end. The server would wait for it as well, but no less than a tenth of a second. On a busy machine it
        // takes longer, and asking more often would not help.
        const int longest = 512;
        for (var pause = 1;
             pause <= longest && await sessions.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not 0L;
             pause *= 2)
        {
            await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
        }

        await using var seal = connection.CreateCommand();
        seal.CommandText = $"ALTER DATABASE {name} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false";
        await seal.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    internal async ValueTask<long> SizeAsync(string name, CancellationToken cancellationToken)
    {
        await using var command = maintenance.CreateCommand($"SELECT pg_database_size('{name}')");
        return (long)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }

    /// <summary>What connects to a database of this run.</summary>
    internal NpgsqlDataSource SourceOf(string name, Action<NpgsqlDataSourceBuilder>? configure, bool isPooled, bool isReadOnly)
    {
        var own = new NpgsqlConnectionStringBuilder(settings.ConnectionString)
        {
            Database = name,
            Pooling = isPooled,
            ApplicationName = settings.ApplicationName ?? $"FixtureGen run {Run:x8}",
        };
        if (own.Options?.Contains("lock_timeout", StringComparison.OrdinalIgnoreCase) is not true)
        {
            own.Options += $" -c lock_timeout={(HeldByDebugger.IsAttached() ? 0 : LockWatch.Timeout.TotalMilliseconds)}";
        }

        // Outside of tests there is no transaction while the application waits; here there always is.
        own.Options += " -c idle_in_transaction_session_timeout=0";
        if (isReadOnly)
        {
            own.Options += " -c default_transaction_read_only=on";
        }

        Locks.Start();
        var builder = new NpgsqlDataSourceBuilder(own.ConnectionString);
        configure?.Invoke(builder);
        builder.Name = NpgsqlGuard.OwnSource + name;
        return builder.Build();
    }

    /// <summary>Drops a database of this run in the background: no test has to wait for it.</summary>
    internal void Drop(string name) => _ = Task.Run(() => DropAsync(name));

    internal async Task DropAsync(string name)
    {
        await using var connection = await maintenance.OpenConnectionAsync().ConfigureAwait(false);
        await using var found = connection.CreateCommand();
        found.CommandText = $"SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = '{name}'";
        if (OwnDatabase.RunOf(name, await found.ExecuteScalarAsync().ConfigureAwait(false) as string) == Run)
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    await using var batch = Batch(connection, Drops(name));
                    await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
                    break;
                }
                catch (PostgresException visited) when (visited.SqlState == PostgresErrorCodes.InsufficientPrivilege && attempt < 5)
                {
                    // The server itself is vacuuming there, and only a superuser may end that. It does not take long.
                    await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt)).ConfigureAwait(false);
                }
            }
        }

        databases.TryRemove(name, out _);
    }

    /// <summary>Drops the databases of this run, as many as the time allows. The next run drops the rest.</summary>
    internal void DropAll(TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var own = new List<string>();
            using (var command = owner.CreateCommand())
            {
                command.CommandText = "SELECT datname, shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = ANY (@names)";
                command.Parameters.AddWithValue("names", databases.Keys.ToArray());
                using var reader = command.ExecuteReader();
                while (reader.Read())
                {
                    if (OwnDatabase.RunOf(reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1)) == Run)
                    {
                        own.Add(reader.GetString(0));
                    }
                }
            }

            foreach (var name in own.TakeWhile(_ => clock.Elapsed < patience))
            {
                using var batch = Batch(owner, Drops(name));
                batch.ExecuteNonQuery();
            }
        }
        catch (Exception failure) when (failure is NpgsqlException or InvalidOperationException)
        {
            // The process is ending, and the server may be too. Whatever is left, the next run sweeps.
        }
    }

    // Sessions of this run may still be there, such as those of work that nobody awaited; there are no others in its databases.
    private static string[] Drops(string name) => [$"ALTER DATABASE {name} WITH IS_TEMPLATE false", $"DROP DATABASE {name} WITH (FORCE)"];

    private async ValueTask RunAsync(CancellationToken cancellationToken, params string[] statements)
    {
        await using var connection = await maintenance.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var batch = Batch(connection, statements);
        await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Statements that travel together, each a transaction of its own: databases are not made or dropped inside of one.</summary>
    private static NpgsqlBatch Batch(NpgsqlConnection connection, string[] statements)
    {
        var batch = new NpgsqlBatch(connection) { EnableErrorBarriers = true };
        foreach (var statement in statements)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        }

        return batch;
    }

    private static async ValueTask<int> LockAsync(NpgsqlConnection owner)
    {
        while (true)
        {
            var run = RandomNumberGenerator.GetInt32(1, int.MaxValue);
            await using var command = owner.CreateCommand();
            command.CommandText = $"SELECT pg_try_advisory_lock({LockClass}, {run})";
            if (await command.ExecuteScalarAsync().ConfigureAwait(false) is true)
            {
                return run;
            }
        }
    }
}
