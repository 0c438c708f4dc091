using System.Data.Common;
using FixtureGen.AdoNet;
using FixtureGen.AdoNet.Connections;
using FixtureGen.Engines;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Tests.AdoNet;

/// <summary>The provider-neutral sandbox on a plain SQLite connection, with the habits of a database that is less patient.</summary>
internal sealed class WrappedSqlite : AdoDatabase, IDisposable
{
    private static readonly SqliteDialect OneReader = new();

    private WrappedSqlite(DbConnection physical, AdoDialect dialect)
        : base(physical, new(SqliteFactory.Instance, dialect, "sandbox", "main", "memory", "3"), Isolation.Rollback)
        => Sandbox = SandboxOf("Shop.Tests.OrderTests.A_test");

    internal Sandbox Sandbox { get; private set; }

    internal static WrappedSqlite Start(bool poisons = false)
    {
        var physical = new SqliteConnection("Data Source=:memory:;Pooling=False");
        physical.Open();
        physical.Execute("CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT UNIQUE); INSERT INTO item VALUES (1, 'bread'), (2, 'milk'), (3, 'salt')");
        var database = new WrappedSqlite(physical, poisons ? new PoisonedDialect() : OneReader);
        database.Begin();
        return database;
    }

    public void Dispose() => Physical.Dispose();

    internal SandboxConnection Open()
    {
        var connection = (SandboxConnection)Sandbox.CreateConnection();
        connection.Open();
        return connection;
    }

    /// <summary>Ends the test, and begins another one.</summary>
    internal bool NextTest()
    {
        var ended = Sandbox;
        ended.End();
        var isBack = RollBack();
        Sandbox = SandboxOf("Shop.Tests.OrderTests.Another_test");
        return isBack;
    }

    private Sandbox SandboxOf(string test)
    {
        var sandbox = new Sandbox(new Nothing(), new Engine(Settings), new Lease(this), Isolation.Rollback, typeof(WrappedSqlite))
        {
            Owner = test,
            HasBegun = true,
        };
        Assert.Same(this, sandbox.Database);
        return sandbox;
    }

    internal override string? DescribeViolations() => null;

    internal override void StartRecording() => throw new NotSupportedException();

    internal override LoadRecord StopRecording() => throw new NotSupportedException();

    internal override ValueTask<DatabaseImage> CaptureAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    private class SqliteDialect : AdoDialect
    {
        internal override bool EnlistsWhenOpened => true;
    }

    private sealed class PoisonedDialect : SqliteDialect
    {
        internal override bool FailurePoisonsTransaction => true;

        internal override bool EndsNothingInSilence => true;

        internal override bool KeepsConnectionOfEndedTransaction => true;
    }

    private sealed class Lease(WrappedSqlite database) : ISandboxLease
    {
        public EngineDatabase Take(Isolation isolation, CancellationToken cancellationToken) => database;

        public void CompleteTest(Sandbox completed, ToldFailure told)
        {
        }

        public void Leave(Sandbox left)
        {
        }

        public void End(Sandbox ended)
        {
        }

        public bool ReportLate(SandboxEndedException use) => true;

        public void TellLate()
        {
        }
    }

    private sealed class Nothing : TestDatabase
    {
        protected internal override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class Engine(AdoConnectionSettings settings) : DatabaseEngine
    {
        public override string Name => "wrapped";

        internal override ValueTask<EngineDatabase> CreateAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

        internal override ValueTask<EngineDatabase> CloneAsync(DatabaseImage image, Isolation isolation, CancellationToken cancellationToken) => throw new NotSupportedException();

        internal override DbConnection CreateConnection(Sandbox? sandbox) => new SandboxConnection(settings, sandbox);

        internal override bool IsOurs(DbConnection? connection) => connection is SandboxConnection;

        internal override DbConnection? StandInFor(DbConnection connection) => null;
    }
}
