using System.Data.Common;
using FixtureGen.AdoNet;
using FixtureGen.Engines;
using FixtureGen.Sqlite.Connections;
using FixtureGen.Sqlite.Handles;
using FixtureGen.Sqlite.Images;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Databases;

/// <summary>One in-memory database.</summary>
/// <remarks>
/// One transaction is open as long as a class has it, with one savepoint that every test goes back to: one statement a test.
/// A statement that ends the transaction takes the savepoint with it, so going back proves that nothing was kept.
/// A clone has no such transaction; each connection of the application has a session of its own there.
/// </remarks>
internal sealed class SqliteDatabase : EngineDatabase
{
    internal const string ApplicationSavepoint = "fixturegen_transaction";

    private const string Savepoint = "fixturegen_test";

    private readonly PhysicalConnection physical;
    private IDisposable? sharedBytes;
    private sqlite3_stmt? goBack;
    private SqliteLoadRecorder? recorder;
    private bool hasBegun;

    private SqliteDatabase(Isolation isolation, PhysicalConnection physical)
        : base(isolation)
    {
        this.physical = physical;
        Handle = physical.Handle!;
        Readers = new(OpenWork);
        Settings = new(Handle);
        Functions = new(physical, Readers);
    }

    /// <summary>Where each connection has a session of its own; null where they share <see cref="Handle"/>.</summary>
    internal SqliteSessions? Sessions { get; private init; }

    internal sqlite3 Handle { get; }

    /// <summary>Held by the connection that has a transaction open: as in reality, another one waits for it.</summary>
    internal SemaphoreSlim TransactionSlot { get; private set; } = new(1, 1);

    /// <summary>
    /// Counts the transactions taken from the application: one begun before the last is gone, even if its owner does not know yet.
    /// </summary>
    internal int Epoch { get; private set; }

    /// <summary>What the application is reading.</summary>
    internal SqliteReaders Readers { get; }

    /// <summary>What application code has set on <see cref="Handle"/>.</summary>
    internal SharedSettings Settings { get; }

    /// <summary>The functions that application code has registered on <see cref="Handle"/>.</summary>
    internal SharedFunctions Functions { get; }

    internal override DbConnection Physical => physical;

    internal PhysicalConnection PhysicalConnection => physical;

    internal override bool HasLeftovers => Settings.AreSpoiled || (!hasBegun && Settings.AreOfClass) || Readers.HasLeftovers;

    internal override string? AllTables => AdoDialect.Sqlite.AllTables;

    internal override string? Leftovers
        => Settings.SpoiledBy is { } spoiledBy ? $"it changed its connection: {spoiledBy}"
        : !hasBegun && Settings.AreOfClass ? "its class changed its connection"
        : Readers.HasLeftovers ? "it left a reader that could not be closed"
        : null;

    internal static SqliteDatabase Empty() => new(Isolation.Rollback, MemoryConnection.Open());

    internal static SqliteDatabase Of(SqliteImage image, Isolation isolation)
    {
        switch (isolation)
        {
            case Isolation.Clone:
                var sessions = new SqliteSessions();
                var clone = new SqliteDatabase(isolation, sessions.First) { Sessions = sessions };
                image.CopyTo(clone.Handle);
                return clone;
            case Isolation.ReadOnly:
                var shared = new SqliteDatabase(isolation, MemoryConnection.Open());
                shared.sharedBytes = image.Share(shared.Handle);
                return shared;
            default:
                var copy = new SqliteDatabase(isolation, MemoryConnection.Open());
                image.Restore(copy.Handle);
                return copy;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        goBack?.Dispose();
        Sessions?.Dispose();
        // SQLite keeps the handle alive for statements that nobody has disposed, and they may read the image's bytes.
        const int memoryOfStatements = 3;
        var isStillRead = Status(memoryOfStatements) != 0;
        await physical.DisposeAsync().ConfigureAwait(false);
        if (!isStillRead)
        {
            sharedBytes?.Dispose();
        }
    }

    internal override void Begin()
    {
        Execute("BEGIN");
        Execute($"SAVEPOINT {Savepoint}");
        hasBegun = true;
    }

    internal override bool KeepAsBase()
    {
        Readers.Close();
        AbandonTransaction();
        ApplicationTransactionEnded();
        if (raw.sqlite3_get_autocommit(Handle) != 0 || raw.sqlite3_exec(Handle, $"RELEASE {Savepoint}") != raw.SQLITE_OK)
        {
            return false;
        }

        Execute($"SAVEPOINT {Savepoint}");
        TakeFunctionsBack();
        Settings.Keep();
        return true;
    }

    internal override bool RollBack()
    {
        Readers.Close();
        AbandonTransaction();
        if (raw.sqlite3_get_autocommit(Handle) != 0)
        {
            return false;
        }

        if (goBack is null && raw.sqlite3_prepare_v2(Handle, $"ROLLBACK TO {Savepoint}", out goBack) != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(raw.SQLITE_ERROR, Handle);
        }

        var code = raw.sqlite3_step(goBack);
        raw.sqlite3_reset(goBack);
        TakeBack();
        return code == raw.SQLITE_DONE;
    }

    internal override bool End(bool keep)
    {
        hasBegun = false;
        Readers.Close();
        AbandonTransaction();
        if (raw.sqlite3_get_autocommit(Handle) != 0)
        {
            return false;
        }

        // A transaction that was ended and begun again lacks the savepoint. Where all is undone, going back has proven that already.
        if (keep && raw.sqlite3_exec(Handle, $"RELEASE {Savepoint}") != raw.SQLITE_OK)
        {
            return false;
        }

        TakeBack();
        Execute(keep ? "COMMIT" : "ROLLBACK");
        return true;
    }

    private void TakeBack()
    {
        TakeFunctionsBack();
        Settings.TakeBack();
    }

    private void TakeFunctionsBack()
    {
        if (Functions.TakeBack() is { } left)
        {
            Settings.Spoil(left);
        }
    }

    internal override string? DescribeViolations()
    {
        if (!HasViolations)
        {
            return null;
        }

        AbandonTransaction();
        if (!HasViolations)
        {
            return null;
        }

        var rows = new List<string>();
        using var command = physical.CreateCommand();
        command.CommandText = "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 5";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(
                $"row {(reader.IsDBNull(1) ? "?" : reader.GetInt64(1))} of '{reader.GetString(0)}' refers to a row that " +
                $"'{reader.GetString(2)}' does not have");
        }

        return string.Join("; ", rows);
    }

    /// <summary>Whether a commit now would fail on a foreign key. Costs a counter's reading.</summary>
    internal bool HasViolations
    {
        get
        {
            const int deferredForeignKeys = 10;
            return Status(deferredForeignKeys) != 0;
        }
    }

    internal override IReadOnlyList<string> ChangedTables(DatabaseImage since)
        => SqliteComparison.ChangedTables(physical, (SqliteImage)since);

    internal override void StartRecording() => recorder = new(Handle);

    internal override LoadRecord StopRecording()
    {
        var record = recorder!.Stop();
        recorder = null;
        return record;
    }

    internal override ValueTask<DatabaseImage> CaptureAsync(CancellationToken cancellationToken) => new(SqliteImage.Capture(Handle));

    /// <summary>Whether no statement of a text writes. One that SQLite does not understand does not.</summary>
    internal bool OnlyReads(string text)
    {
        while (!string.IsNullOrWhiteSpace(text))
        {
            if (raw.sqlite3_prepare_v2(Handle, text, out var statement, out text) != raw.SQLITE_OK)
            {
                return true;
            }

            using (statement)
            {
                if (!statement.IsInvalid && raw.sqlite3_stmt_readonly(statement) == 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>What SQLite does of itself where a transaction really ends: constraints are immediate again.</summary>
    internal void ApplicationTransactionEnded()
    {
        if (Settings.DeferForeignKeys)
        {
            Execute("PRAGMA defer_foreign_keys = OFF");
        }
    }

    /// <summary>
    /// Undoes the application's transaction. It fails only where the sandbox's own transaction is gone: the test has escaped,
    /// which is noticed, and told, when it ends.
    /// </summary>
    internal void RollBackApplication() => raw.sqlite3_exec(Handle, $"ROLLBACK TO {ApplicationSavepoint}; RELEASE {ApplicationSavepoint}");

    internal void Execute(string statement) => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(Handle, statement), Handle);

    /// <summary>
    /// Tells the sandbox of the first statement after which its transaction is gone. While the schema is made there is none.
    /// </summary>
    internal void Watch(Sandbox sandbox, string? statement)
    {
        if (hasBegun && Sessions is null && !sandbox.HasEnded && raw.sqlite3_get_autocommit(Handle) != 0)
        {
            sandbox.Escaped(statement);
        }
    }

    private int Status(int of)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_db_status(Handle, of, out var current, out _, 0), Handle);
        return current;
    }

    /// <summary>Rolls back what the application has begun and not ended; no commit can follow.</summary>
    private void AbandonTransaction()
    {
        if (TransactionSlot.CurrentCount == 0)
        {
            Epoch++;
            TransactionSlot = new(1, 1);
            RollBackApplication();
        }
    }
}
