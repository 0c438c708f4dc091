using System.Data.Common;
using FixtureGen.AdoNet;
using FixtureGen.Engines;

namespace FixtureGen;

/// <summary>What makes everything inside one test undoable: the test's transaction, and the connections that application code uses in it.</summary>
/// <remarks>
/// A sandbox belongs to one test. Its connections may be used from several threads of that test.
/// When the test has ended, they throw a <see cref="SandboxEndedException"/> that names it.
/// </remarks>
public sealed class Sandbox
{
    private static readonly AsyncLocal<Sandbox?> Ambient = new();

    private DbConnection? connection;
    private List<IDisposable>? owned;
    private string? endedBecause;
    private string? failedStatement;
    private Exception? failure;

    internal Sandbox(TestDatabase definition, DatabaseEngine engine, EngineDatabase database, Type? testClass, string owner)
    {
        Definition = definition;
        Engine = engine;
        Database = database;
        TestClass = testClass;
        Owner = owner;
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

    internal TestDatabase Definition { get; }

    internal DatabaseEngine Engine { get; }

    internal EngineDatabase Database { get; }

    internal Type? TestClass { get; }

    /// <summary>The lease that the test runs on; null while fixtures are loaded.</summary>
    internal Leasing.ClassLease? Lease { get; set; }

    /// <summary>True from the moment that the test's own method, or what the framework runs before it, has begun.</summary>
    internal bool HasBegun { get; set; }

    /// <summary>True when the test has been rolled back. What the framework still runs, such as the class's Dispose, is undone on its own.</summary>
    internal bool HasCompleted { get; set; }

    /// <summary>True when its connections throw.</summary>
    internal bool HasEnded => endedBecause is not null;

    /// <summary>Statements sent since the last rollback. Engines count them; only zero or not matters.</summary>
    internal int Uses { get; set; }

    /// <summary>Held while a statement starts and while the sandbox ends, so that none runs in the next test's place.</summary>
    internal object Gate { get; } = new();

    /// <summary>Makes another connection in the sandbox. It is closed, as a new connection is; the caller disposes it.</summary>
    public DbConnection CreateConnection() => Engine.CreateConnection(this);

    /// <summary>Makes a data source for application code that takes one: its connections are the sandbox's. The caller disposes it.</summary>
    public DbDataSource CreateDataSource() => new SandboxDataSource(this);

    /// <summary>Counts a statement. Throws when the test has ended.</summary>
    /// <exception cref="SandboxEndedException">The test that this sandbox belongs to has ended.</exception>
    internal void Use()
    {
        ThrowIfEnded();
        Uses++;
    }

    /// <summary>Throws when the test has ended.</summary>
    /// <exception cref="SandboxEndedException">The test that this sandbox belongs to has ended.</exception>
    internal void ThrowIfEnded()
    {
        if (endedBecause is not null)
        {
            throw new SandboxEndedException(Owner, endedBecause);
        }
    }

    /// <summary>Remembers a statement that failed. Always false, so that it can stand in an exception filter.</summary>
    internal bool Failed(string statement, Exception because)
    {
        failedStatement = statement;
        failure = because;
        return false;
    }

    /// <summary>The statement whose failure is at the bottom of <paramref name="exception"/>, or null when it has another cause.</summary>
    internal string? StatementBehind(Exception exception) => ReferenceEquals(exception.GetBaseException(), failure) ? failedStatement : null;

    /// <summary>Has something disposed when the sandbox ends.</summary>
    internal T Own<T>(T disposable)
        where T : IDisposable
    {
        lock (Gate)
        {
            (owned ??= []).Add(disposable);
        }

        return disposable;
    }

    /// <summary>Finds what the sandbox owns of a type, or makes it.</summary>
    internal T Owned<T>(Func<Sandbox, T> make)
        where T : IDisposable
    {
        lock (Gate)
        {
            if (owned is not null)
            {
                foreach (var candidate in owned)
                {
                    if (candidate is T found)
                    {
                        return found;
                    }
                }
            }

            return Own(make(this));
        }
    }

    /// <summary>Closes the sandbox: from here on its connections throw.</summary>
    internal void End(string because = "it has ended")
    {
        if (endedBecause is not null)
        {
            return;
        }

        try
        {
            foreach (var disposable in owned ?? [])
            {
                disposable.Dispose();
            }
        }
        finally
        {
            lock (Gate)
            {
                endedBecause = because;
            }
        }
    }
}
