using System.Data.Common;
using System.Runtime.ExceptionServices;
using FixtureGen.Engines;

namespace FixtureGen;

/// <summary>
/// Makes everything inside one test undoable: the test's transaction, and the connections that application code uses in it.
/// </summary>
/// <remarks>
/// A sandbox belongs to one test. Its connections may be used from several threads of that test.
/// When the test has ended, they throw a <see cref="SandboxEndedException"/> that names it.
/// </remarks>
public sealed partial class Sandbox
{
    private static readonly AsyncLocal<Sandbox?> Ambient = new();

    private static int last;

    private EngineDatabase? database;
    private DbConnection? connection;
    private string? endedBecause;
    private bool hasFailed;
    private string? failedStatement;
    private Exception? failure;

    /// <summary>Makes a sandbox for what is prepared, on a database that is there.</summary>
    internal Sandbox(IDeclaredDatabase definition, DatabaseEngine engine, EngineDatabase database, string owner)
    {
        Definition = definition;
        Engine = engine;
        Owned = new(Gate);
        this.database = database;
        Isolation = database.Isolation;
        Owner = owner;
        HasBegun = true;
        engine.SandboxOpens();
    }

    /// <summary>Makes a sandbox for a test. It takes a database only when one is needed.</summary>
    internal Sandbox(IDeclaredDatabase definition, DatabaseEngine engine, ISandboxLease lease, Isolation isolation, Type testClass)
    {
        Definition = definition;
        Engine = engine;
        Owned = new(Gate);
        Lease = lease;
        Isolation = isolation;
        TestClass = testClass;
        Owner = $"a test of {testClass}";
        engine.SandboxOpens();
    }

    /// <summary>The sandbox of the running test, or null outside of tests.</summary>
    public static Sandbox? Current
    {
        get => Ambient.Value;
        internal set => Ambient.Value = value;
    }

    /// <summary>The test that this sandbox belongs to; the fixture or class set-up while those are loaded.</summary>
    public string Owner { get; internal set; }

    /// <summary>A connection in the sandbox that is open already. Made on first use.</summary>
    public DbConnection Connection
    {
        get
        {
            lock (Gate)
            {
                if (connection is null)
                {
                    connection = CreateConnection();
                    connection.Open();
                }

                return connection;
            }
        }
    }

    internal IDeclaredDatabase Definition { get; }

    internal DatabaseEngine Engine { get; }

    /// <summary>How the test is isolated.</summary>
    internal Isolation Isolation { get; private set; }

    /// <summary>
    /// The database. A test's is taken when it is first asked for: connections ask when they run their first statement, not when they are
    /// made or opened.
    /// </summary>
    internal EngineDatabase Database
    {
        get
        {
            if (database is null)
            {
                lock (Gate)
                {
                    ThrowIfEnded();
                    database ??= Take();
                }
            }

            return database;
        }
    }

    /// <summary>The database, if it has been asked for.</summary>
    internal EngineDatabase? TakenDatabase => database;

    internal Type? TestClass { get; }

    /// <summary>No other sandbox of the process has the same.</summary>
    internal int Number { get; } = Interlocked.Increment(ref last);

    /// <summary>
    /// True while the schema is made: then the application's connections commit, and so do plain ones to the same database.
    /// </summary>
    internal bool IsOfSchema { get; init; }

    /// <summary>The lease that the test runs on; null while fixtures are loaded.</summary>
    internal ISandboxLease? Lease { get; }

    /// <summary>True while a fixture or the class's own rows are loaded, or the schema is made.</summary>
    internal bool IsLoading => Lease is null;

    /// <summary>True from the moment that the test's own method, or what the framework runs before it, has begun.</summary>
    internal bool HasBegun { get; set; }

    /// <summary>
    /// True when the test has been rolled back. What the framework still runs, such as the class's Dispose, is undone on its own.
    /// </summary>
    internal bool HasCompleted { get; set; }

    /// <summary>True while the memory of the test is measured by whoever tells the sandbox of its end.</summary>
    internal bool IsMeasured { get; set; }

    /// <summary>True when its connections throw.</summary>
    internal bool HasEnded => endedBecause is not null;

    /// <summary>Statements sent since the last rollback. Engines count them; only zero or not matters.</summary>
    internal int Uses { get; set; }

    /// <summary>Cancelled when the test has run out of time or the run is aborted, as far as its framework says so.</summary>
    internal CancellationToken CancellationToken { get; set; }

    /// <summary>Checks that are not made when the test has ended.</summary>
    internal SandboxChecks DisabledChecks { get; set; }

    /// <summary>The statement that ended the transaction that isolates the test, where the engine saw it.</summary>
    internal string? EscapedBy { get; private set; }

    /// <summary>Whether the engine saw that the transaction has ended.</summary>
    internal bool HasEscaped { get; private set; }

    /// <summary>What the sandbox refused first. The test fails with it even if the application caught the exception.</summary>
    internal Exception? Refusal { get; private set; }

    /// <summary>What is disposed when the sandbox ends.</summary>
    internal OwnedDisposables Owned { get; }

    /// <summary>Held while a statement starts and while the sandbox ends, so that none runs in the next test's place.</summary>
    internal object Gate { get; } = new();

    /// <summary>Makes another connection in the sandbox. It is closed, as a new connection is; the caller disposes it.</summary>
    public DbConnection CreateConnection() => Engine.CreateConnection(this);

    /// <summary>Makes a data source, for application code that takes one, of the sandbox's connections. The caller disposes it.</summary>
    public DbDataSource CreateDataSource() => new SandboxDataSource(this);

    /// <summary>Counts a statement. Throws when the test has ended.</summary>
    /// <exception cref="SandboxEndedException">The test that this sandbox belongs to has ended.</exception>
    internal void Use()
    {
        ThrowIfEnded();
        Uses++;
    }

    /// <summary>Remembers a statement that failed. Always false, so that it can stand in an exception filter.</summary>
    internal bool Failed(string statement, Exception because)
    {
        failedStatement = statement;
        failure = because;
        return false;
    }

    /// <summary>
    /// Remembers the statement that ended the transaction that isolates the test; null when it was one that the engine did not see.
    /// </summary>
    internal void Escaped(string? by)
    {
        if (!HasEscaped)
        {
            HasEscaped = true;
            EscapedBy = by;
        }
    }

    /// <summary>Remembers that a statement was refused. The exception is for the engine to throw.</summary>
    internal T Refuse<T>(T because)
        where T : Exception
    {
        Refusal ??= because;
        return because;
    }

    /// <summary>Throws the first refusal again, with the stack of its statement: what is prepared must not go on without it.</summary>
    internal void ThrowIfRefused()
    {
        if (Refusal is { } refusal)
        {
            ExceptionDispatchInfo.Throw(refusal);
        }
    }

    /// <summary>
    /// Remembers that the database itself refused a statement. The application gets the database's error; the test fails with this one.
    /// </summary>
    internal void RefusedByDatabase(Exception because)
    {
        // Nobody throws it here, where its stack says which statement it is.
        Refusal ??= ExceptionDispatchInfo.SetCurrentStackTrace(because);
    }

    /// <summary>Remembers that a reader or a transaction was opened.</summary>
    /// <param name="kind">What was opened.</param>
    /// <param name="work">The reader's command, or the transaction's connection.</param>
    /// <param name="statement">The reader's statement.</param>
    /// <param name="isApplications">False when the application does not get it, and so cannot leave it open.</param>
    internal void Opened(OpenWorkKind kind, object work, string? statement = null, bool isApplications = true)
        => Database.OpenWork.Opened(kind, work, statement, inTest: isApplications && HasBegun && !HasCompleted);

    /// <summary>Remembers that it was closed.</summary>
    internal void Closed(OpenWorkKind kind, object work) => database?.OpenWork.Closed(kind, work);

    /// <summary>Isolates the test in another way than its class. False when its database has been taken already.</summary>
    internal bool TryIsolate(Isolation isolation)
    {
        lock (Gate)
        {
            if (database is null)
            {
                Isolation = isolation;
            }

            return Isolation == isolation;
        }
    }

    /// <summary>
    /// Registers on a physical connection what application code relies on. Contexts that this makes are no work of the running test.
    /// </summary>
    internal void Prepare(DbConnection physical) => OutsideOfTests(
        () =>
        {
            Definition.Prepare(physical);
            return true;
        });

    /// <summary>Takes the database. What the engine opens for it is no work of the running test.</summary>
    private EngineDatabase Take() => OutsideOfTests(() => Lease!.Take(Isolation, CancellationToken));

    private static T OutsideOfTests<T>(Func<T> work)
    {
        var surrounding = Current;
        Current = null;
        try
        {
            return work();
        }
        finally
        {
            Current = surrounding;
        }
    }

    /// <summary>The statement whose failure is at the bottom of <paramref name="exception"/>, or null when it has another cause.</summary>
    internal string? StatementBehind(Exception exception)
        => ReferenceEquals(exception.GetBaseException(), failure) ? failedStatement : null;

    /// <summary>Closes the sandbox: from here on its connections throw.</summary>
    /// <param name="because">Why, for whoever uses them.</param>
    /// <param name="isFailure">Whether its owner fails for it: then work that goes on is no news.</param>
    internal void End(string because = "it has ended", bool isFailure = false)
    {
        if (endedBecause is not null)
        {
            return;
        }

        try
        {
            Owned.Dispose();
        }
        finally
        {
            lock (Gate)
            {
                endedBecause = because;
                hasFailed = isFailure;
            }
        }
    }
}
