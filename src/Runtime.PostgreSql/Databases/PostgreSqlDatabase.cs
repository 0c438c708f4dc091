using System.Data;
using System.Data.Common;
using FixtureGen.AdoNet.Connections;
using FixtureGen.AdoNet.Readers;
using FixtureGen.Engines;
using FixtureGen.PostgreSql.Server;
using FixtureGen.PostgreSql.Sessions;
using Npgsql;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>A database whose tests run in one transaction on one physical connection.</summary>
/// <remarks>
/// A test costs one round trip besides its own. Going back to the test's savepoint proves that nothing has ended the transaction; in the
/// same trip a new transaction begins, so that <c>now()</c> is the next test's. Where the class has rows of its own they are in the
/// transaction, which then stays the same for the whole class. Constraints that wait for the commit wait in the application's transactions
/// only: outside of them each statement is a commit of its own, and is checked as such.
/// </remarks>
internal sealed class PostgreSqlDatabase : AdoDatabase
{
    private readonly PostgreSqlServer server;
    private readonly string name;
    private readonly NpgsqlDataSource source;
    private readonly NpgsqlConnection physical;
    private readonly SharedSession session;
    private readonly Contents contents;
    private readonly bool isOwn;
    private NpgsqlBatch? goBack;
    private Sequences? baseSequences;
    private LoadRecorder? recorder;
    private bool isCaptured;

    private PostgreSqlDatabase(
        PostgreSqlServer server, string name, NpgsqlDataSource source, NpgsqlConnection physical, Contents contents,
        AdoConnectionSettings settings, Isolation isolation, bool isOwn)
        : base(physical, settings, isolation)
    {
        this.server = server;
        this.name = name;
        this.source = source;
        this.physical = physical;
        session = new(physical);
        this.contents = contents;
        this.isOwn = isOwn;
    }

    internal static async ValueTask<PostgreSqlDatabase> OpenAsync(
        PostgreSqlServer server,
        string name,
        Contents contents,
        Action<NpgsqlDataSourceBuilder>? configure,
        AdoConnectionSettings settings,
        Isolation isolation,
        bool isOwn,
        CancellationToken cancellationToken)
    {
        var source = server.SourceOf(name, configure, isPooled: false, isReadOnly: isolation == Isolation.ReadOnly);
        try
        {
            var physical = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            return new(server, name, source, physical, contents, settings, isolation, isOwn);
        }
        catch
        {
            await source.DisposeAsync().ConfigureAwait(false);
            server.Drop(name);
            throw;
        }
    }

    internal override bool OutlivesItsConnection => true;

    /// <summary>While the schema is made no transaction is open, and a connection of the application is one to the server.</summary>
    private bool IsOfSchema => ReferenceEquals(contents, Contents.Empty) && Transaction is null;

    public override async ValueTask DisposeAsync()
    {
        await physical.DisposeAsync().ConfigureAwait(false);
        await source.DisposeAsync().ConfigureAwait(false);
        if (isOwn && !isCaptured)
        {
            server.Drop(name);
        }
    }

    internal override void Begin()
    {
        Transaction = physical.BeginTransaction();
        if (HasStableIds && contents.Sequences.Any)
        {
            // Classes that had the database before have moved them.
            using var restore = new NpgsqlBatch(physical) { BatchCommands = { contents.Sequences.Restore() } };
            restore.ExecuteNonQuery();
        }

        if (contents.HasDeferrable)
        {
            Execute("SET CONSTRAINTS ALL IMMEDIATE");
        }

        Save(TestSavepoint);
        goBack = null;
    }

    internal override bool KeepAsBase()
    {
        recorder = null;
        goBack = null;
        return TakeBackSettings() && base.KeepAsBase() && Try(keep: true, () =>
        {
            Sequences.MoveBehindRows(physical);
            baseSequences = HasStableIds ? Sequences.Read(physical) : Sequences.None;
            return true;
        });
    }

    internal override bool End(bool keep)
    {
        recorder = null;
        baseSequences = null;
        var isItself = !keep || TakeBackSettings();
        var hasEnded = base.End(keep);
        session.Forget();
        return isItself && hasEnded;
    }

    /// <summary>Constraints are checked where they are broken, but for fixtures: those may store their rows in any order.</summary>
    internal override string? DescribeViolations()
    {
        if (recorder is null || !contents.HasDeferrable)
        {
            return null;
        }

        string? violations = null;
        Try(keep: true, () =>
        {
            try
            {
                Execute("SET CONSTRAINTS ALL IMMEDIATE");
            }
            catch (PostgresException violated) when (violated.SqlState.StartsWith("23", StringComparison.Ordinal))
            {
                violations = $"{violated.MessageText}. {violated.Detail}";
            }

            return true;
        });
        return violations;
    }

    internal override void StartRecording()
    {
        if (contents.InitiallyDeferred is { } deferred)
        {
            Execute($"SET CONSTRAINTS {deferred} DEFERRED");
        }

        recorder = new(physical, Statements);
    }

    internal override LoadRecord StopRecording()
    {
        LoadRecord? record = null;
        Try(keep: true, () =>
        {
            record = recorder!.Stop(Statements);
            return true;
        });
        return record ?? new(0, new Dictionary<string, int>());
    }

    /// <summary>
    /// Makes the database itself the template, so that nothing has to be copied for it. From here on it can only be disposed.
    /// </summary>
    internal override async ValueTask<DatabaseImage> CaptureAsync(CancellationToken cancellationToken)
    {
        Sequences.MoveBehindRows(physical);
        var captured = Contents.Read(physical);
        await physical.CloseAsync().ConfigureAwait(false);
        await server.SealAsync(name, cancellationToken).ConfigureAwait(false);
        var size = await server.SizeAsync(name, cancellationToken).ConfigureAwait(false);
        isCaptured = true;
        return new PostgreSqlImage(server, name, size, captured, isOfGroup: !ReferenceEquals(contents, Contents.Empty));
    }

    internal override IReadOnlyList<string> ChangedTables(DatabaseImage since)
    {
        // What the test has begun after its escape would keep its locks; it is not committed, and goes with the connection.
        physical.Close();
        var untouched = server.CreateAsync(((PostgreSqlImage)since).Name, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        try
        {
            using var changed = source.OpenConnection();
            using var fresh = server.SourceOf(untouched, configure: null, isPooled: false, isReadOnly: true);
            using var compared = fresh.OpenConnection();
            return TableFingerprints.Differences(changed, compared);
        }
        finally
        {
            server.Drop(untouched);
        }
    }

    internal override async ValueTask<AdoDatabase> AttachAsync(bool async, CancellationToken cancellationToken)
        => IsOfSchema
            ? new CommittingSession(
                server,
                async ? await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false) : source.OpenConnection(),
                Settings)
            : this;

    internal override bool IsRefusedWrite(Exception failure)
        => Isolation == Isolation.ReadOnly && failure is PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction };

    internal override Exception? Explain(Exception failure)
        => (Exception?)server.Locks.Explain(failure, physical) ?? UnmappedTypeHint.Of(failure);

    internal override bool IsReadyFor(ApplicationSession application) => session.IsReadyFor(application);

    internal override void Use(ApplicationSession application) => session.Use(application);

    internal override string? Runs(IStatement statement, ApplicationSession application, bool inTransaction)
        => Transaction is null ? null : session.Runs(statement, application, inTransaction);

    internal override void Ran(IStatement statement, ApplicationSession application, bool inTransaction)
        => session.Ran(statement, application, inTransaction);

    protected override void Began(ApplicationSession application) => session.Began(application);

    protected override void SaveForApplication(IsolationLevel level)
    {
        if (level == IsolationLevel.Chaos)
        {
            throw new NotSupportedException($"PostgreSQL has no isolation level {level}.");
        }

        Save(ApplicationSavepoint);
        if (contents.InitiallyDeferred is { } deferred)
        {
            Execute($"SET CONSTRAINTS {deferred} DEFERRED");
        }
    }

    internal override void CommitApplication()
    {
        session.Commits();
        Execute(!contents.HasDeferrable
            ? $"RELEASE SAVEPOINT {ApplicationSavepoint}"
            : $"SET CONSTRAINTS ALL IMMEDIATE; RELEASE SAVEPOINT {ApplicationSavepoint}");
        session.Committed();
    }

    internal override void RollBackApplication()
    {
        session.RollsBack();
        Execute($"ROLLBACK TO SAVEPOINT {ApplicationSavepoint}; RELEASE SAVEPOINT {ApplicationSavepoint}");
        session.RolledBack();
    }

    /// <summary>Costs no round trip: it travels with the statement that follows.</summary>
    internal override void Save(string savepoint) => ((NpgsqlTransaction)Transaction!).Save(savepoint);

    protected override bool GoBack()
    {
        goBack ??= MakeGoBack();
        goBack.ExecuteNonQuery();
        session.Forget();
        return true;
    }

    private bool TakeBackSettings()
        => !session.HasChanged || Try(keep: true, session.TakeBack);

    private NpgsqlBatch MakeGoBack()
    {
        var batch = new NpgsqlBatch(
            physical) { BatchCommands =
                { new($"ROLLBACK TO SAVEPOINT {TestSavepoint}"), new("SELECT pg_advisory_unlock_all()"), new("DISCARD SEQUENCES") } };
        if (HasStableIds && (baseSequences ?? contents.Sequences) is { Any: true } stable)
        {
            batch.BatchCommands.Add(stable.Restore());
        }

        if (baseSequences is null)
        {
            batch.BatchCommands.Add(new("ROLLBACK"));
            batch.BatchCommands.Add(new("BEGIN"));
            if (contents.HasDeferrable)
            {
                batch.BatchCommands.Add(new("SET CONSTRAINTS ALL IMMEDIATE"));
            }

            batch.BatchCommands.Add(new($"SAVEPOINT {TestSavepoint}"));
        }

        return batch;
    }
}
