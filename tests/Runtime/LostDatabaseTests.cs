using System.Data;
using System.Data.Common;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using FixtureGen.Tests;

[module: FixtureGroup("unprepared", typeof(LostDatabaseTests.UnpreparedDatabase))]
[module: FixtureGroup("unbegun", typeof(LostDatabaseTests.UnbegunDatabase), Isolation = FixtureGen.Isolation.ReadOnly)]

namespace FixtureGen.Tests;

/// <summary>A database that cannot be handed out is closed: nobody else knows of it.</summary>
public sealed class LostDatabaseTests
{
    [Fact]
    public async Task One_that_cannot_be_prepared_is_closed()
    {
        await using var first = await ClassRun.StartAsync<In<UnpreparedDatabase>>();
        // No other class gets this one: few databases may wait in the process.
        await first.TestAsync(sandbox => sandbox.Connection.Execute("PRAGMA query_only = 1"));
        UnpreparedDatabase.Fails = true;

        await using var second = await ClassRun.StartAsync<In<UnpreparedDatabase>>();

        Assert.Equal("No function today.", (await Assert.ThrowsAsync<FormatException>(() => second.TestAsync(_ => { }))).Message);
        Assert.Equal(ConnectionState.Closed, UnpreparedDatabase.Prepared!.State);
    }

    [Fact]
    public async Task One_that_cannot_be_begun_is_closed()
    {
        await using var library = await ClassRun.StartAsync<In<UnbegunDatabase>>();

        await Assert.ThrowsAnyAsync<DbException>(() => library.TestAsync(_ => { }));

        Assert.Equal(ConnectionState.Closed, UnbegunDatabase.Prepared!.State);
    }

    internal sealed class UnpreparedDatabase : ShopDatabase
    {
        internal static bool Fails { get; set; }

        internal static DbConnection? Prepared { get; private set; }

        internal override void Prepare(DbConnection physical)
        {
            Prepared = physical;
            if (Fails)
            {
                throw new FormatException("No function today.");
            }
        }
    }

    /// <summary>From the third connection on, which is the class's, there is a transaction already.</summary>
    internal sealed class UnbegunDatabase : ShopDatabase
    {
        private static int prepared;

        internal static DbConnection? Prepared { get; private set; }

        internal override void Prepare(DbConnection physical)
        {
            Prepared = physical;
            if (++prepared > 2)
            {
                physical.Execute("BEGIN");
            }
        }
    }

    private sealed class In<TDatabase> : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor
            => new(typeof(In<TDatabase>), typeof(TDatabase) == typeof(UnpreparedDatabase) ? "unprepared" : "unbegun");
    }
}
