using System.Data.Common;
using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Glue;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Runtime.Benchmark;

/// <summary>One engine: a physical connection of the provider, and beside it the lease of a test class; the same rows in both.</summary>
internal abstract class Subject
{
    private SequentialTests lease = null!;

    internal required DbConnection Physical { get; init; }

    /// <summary>Another physical connection, without a transaction.</summary>
    internal required DbConnection Idle { get; init; }

    internal required Action<DbContextOptionsBuilder<ShopContext>, DbConnection> Use { get; init; }

    internal required Type TestClass { get; init; }

    /// <summary>Opens the sandbox of a test, as generated code does.</summary>
    internal Sandbox Enter()
    {
        var sandbox = SequentialTests.Enter(lease, TestClass);
        SequentialTests.Before("a test");
        return sandbox;
    }

    internal static ShopContext NewDb(Sandbox sandbox) => ContextGlue.NewDb<ShopContext>(sandbox);

    /// <summary>What <see cref="NewDb(Sandbox)"/> does, on the physical connection.</summary>
    internal ShopContext NewDb()
    {
        var options = new DbContextOptionsBuilder<ShopContext>();
        Use(options, Physical);
        return new(options.Options);
    }

    internal void Execute(string statement)
    {
        using var command = Physical.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    internal virtual void Stop()
    {
        Physical.Dispose();
        Idle.Dispose();
    }

    protected async Task StartAsync<TTestClass>()
        where TTestClass : ITestClass
    {
        SequentialTests? published = null;
        lease = SequentialTests.Open<TTestClass>(ref published);
        await lease.InitializeAsync().ConfigureAwait(false);
        await using (var db = NewDb())
        {
            await db.Database.EnsureCreatedAsync().ConfigureAwait(false);
            await new Items().LoadAsync(db, CancellationToken.None).ConfigureAwait(false);
            await db.SaveChangesAsync().ConfigureAwait(false);
        }

        Execute("BEGIN");
        Execute("SAVEPOINT test");
    }
}
