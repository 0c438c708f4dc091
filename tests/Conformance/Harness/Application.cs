using System.Data.Common;
using FixtureGen.Conformance.Shop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FixtureGen.Conformance.Harness;

/// <summary>
/// What application code has at hand: its settings, connections, contexts and data sources; and a log for what it observes.
/// With plain connections all of it is real. In the sandbox it is what a test of FixtureGen has.
/// </summary>
internal abstract class Application(ConformanceEngine engine, string connectionString) : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> made = [];

    /// <summary>The engine, for the few words in which they differ.</summary>
    internal ConformanceEngine Engine { get; } = engine;

    /// <summary>What the application has in its settings. In the sandbox it names a database that must never be touched.</summary>
    internal string ConnectionString { get; } = connectionString;

    internal ObservationLog Log { get; } = new();

    /// <summary>Where the application's connections come from, as a data source.</summary>
    internal abstract DbDataSource DataSource { get; }

    /// <summary>A closed connection, as dependency injection would give it.</summary>
    internal DbConnection NewConnection() => Own(CreateConnection());

    internal DbConnection OpenConnection()
    {
        var connection = NewConnection();
        connection.Open();
        return connection;
    }

    /// <summary>A context on a connection of its own, as dependency injection would give it.</summary>
    internal ShopContext NewContext() => Own(CreateContext());

    /// <summary>A context that shares a connection with other code of the application, which disposes it.</summary>
    internal ShopContext NewContextOn(DbConnection connection)
    {
        var builder = new DbContextOptionsBuilder<ShopContext>();
        Engine.Use(builder, connection);
        return Own(new ShopContext(builder.Options));
    }

    /// <summary>A context that takes the application's connection string by itself: <c>new DeployedShopContext()</c>.</summary>
    internal DeployedShopContext NewContextWithOwnConnectionString() => Own(new DeployedShopContext(Engine, ConnectionString));

    /// <summary>The options that the application's start-up makes, with its own connection string.</summary>
    internal DbContextOptions<ShopContext> Options(Action<DbContextOptionsBuilder<ShopContext>>? more = null, bool retry = false)
    {
        var builder = new DbContextOptionsBuilder<ShopContext>();
        Engine.Use(builder, ConnectionString, retry);
        more?.Invoke(builder);
        return builder.Options;
    }

    internal PooledDbContextFactory<ShopContext> NewPool(int size = 4) => new(Options(), size);

    /// <summary>A context of another type than the tests', on a connection of the application.</summary>
    internal TContext NewContext<TContext>(Func<DbContextOptions<TContext>, TContext> make)
        where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        Engine.Use(builder, NewConnection());
        // One snapshot of the model serves all engines, so it says nothing that only one of them has.
        builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        return Own(make(builder.Options));
    }

    internal void Observe(string what, object? value) => Log.Add(what, value);

    internal async Task Observe<T>(string what, Func<Task<T>> work)
    {
        try
        {
            Log.Add(what, await work());
        }
        catch (Exception failure)
        {
            Log.AddFailure(what, failure);
        }
    }

    internal Task Observe(string what, Func<Task> work)
        => Observe(
            what,
            async () =>
            {
                await work();
                return "done";
            });

    internal void Observe(string what, Action work)
    {
        try
        {
            work();
            Log.Add(what, "done");
        }
        catch (Exception failure)
        {
            Log.AddFailure(what, failure);
        }
    }

    /// <summary>What another context sees: what was committed.</summary>
    internal async Task ObserveCustomers(string what = "customers")
    {
        await using var other = NewContext();
        Observe(what, await other.Customers.AsNoTracking().OrderBy(customer => customer.Name).Select(customer => customer.Name + " " + customer.Balance).ToListAsync());
    }

    /// <summary>What another connection sees: what was committed.</summary>
    internal void ObserveAccounts(string what = "accounts")
    {
        using var other = OpenConnection();
        using var command = other.CreateCommand();
        command.CommandText = "SELECT owner, amount FROM account ORDER BY owner";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add($"{reader.GetString(0)} {reader.GetInt64(1)}");
        }

        Observe(what, rows);
    }

    internal T Own<T>(T disposable)
        where T : IAsyncDisposable
    {
        lock (made)
        {
            made.Add(disposable);
        }

        return disposable;
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var each in Enumerable.Reverse(made))
        {
            await each.DisposeAsync();
        }
    }

    protected abstract DbConnection CreateConnection();

    protected abstract ShopContext CreateContext();
}
