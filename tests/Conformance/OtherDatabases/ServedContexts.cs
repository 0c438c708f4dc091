using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FixtureGen.Conformance.OtherDatabases;

/// <summary>Contexts of the type that the test database serves, with the application's own settings.</summary>
internal static class ServedContexts
{
    public static Task A_context_with_a_connection_string(Production production) => UseAsync(production, static _ => Task.CompletedTask);

    public static async Task A_context_that_configures_itself(Production production)
    {
        await using var db = new DeployedShopContext(production.Engine, production.ConnectionString);
        await Production.NoteAsync(db);
    }

    public static Task A_scoped_service(Production production)
        => InScopeAsync(production, static (services, options) => services.AddDbContext<ShopContext>(options));

    public static Task A_pool(Production production)
        => InScopeAsync(production, static (services, options) => services.AddDbContextPool<ShopContext>(options));

    public static async Task A_factory(Production production)
    {
        await using var services = Services(production, static (services, options) => services.AddDbContextFactory<ShopContext>(options));
        await using var db = await services.GetRequiredService<IDbContextFactory<ShopContext>>().CreateDbContextAsync();
        await Production.NoteAsync(db);
    }

    public static async Task A_pooled_factory(Production production)
    {
        await using var services = Services(production, static (services, options) => services.AddPooledDbContextFactory<ShopContext>(options));
        await using var db = await services.GetRequiredService<IDbContextFactory<ShopContext>>().CreateDbContextAsync();
        await Production.NoteAsync(db);
    }

    public static async Task A_context_on_a_closed_connection(Production production)
    {
        await using var connection = production.Connect();
        await using var db = new ShopContext(production.OptionsOn<ShopContext>(connection));
        await Production.NoteAsync(db);
    }

    public static async Task A_context_on_an_open_connection(Production production)
    {
        await using var connection = production.Connect();
        await connection.OpenAsync();
        await using var db = new ShopContext(production.OptionsOn<ShopContext>(connection));
        await Production.NoteAsync(db);
    }

    public static Task A_connection_string_that_is_set_later(Production production) => UseAsync(production, db =>
    {
        db.Database.SetConnectionString(production.ConnectionString);
        return Task.CompletedTask;
    });

    public static Task A_connection_that_is_set_later(Production production) => UseAsync(production, db =>
    {
        db.Database.SetDbConnection(production.Connect(), contextOwnsConnection: true);
        return Task.CompletedTask;
    });

    public static Task An_open_connection_that_is_set_later(Production production) => UseAsync(production, async db =>
    {
        var connection = production.Connect();
        await connection.OpenAsync();
        db.Database.SetDbConnection(connection, contextOwnsConnection: true);
    });

    [UnseenElsewhere]
    public static async Task The_contexts_connection_opened_by_hand(Production production)
    {
        await using var db = production.NewShop();
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync();
        await Production.NoteAsync(connection);
    }

    public static async Task The_contexts_connection_used_after_the_context(Production production)
    {
        await using var db = production.NewShop();
        await db.Database.OpenConnectionAsync();
        var connection = db.Database.GetDbConnection();
        await Production.NoteAsync(connection);
    }

    public static Task Tables_are_created(Production production)
        => UseAsync(production, static db => db.Database.EnsureCreatedAsync());

    public static Task The_database_is_deleted(Production production)
        => UseAsync(production, static db => db.Database.EnsureDeletedAsync());

    public static Task Migrations_are_applied(Production production) => UseAsync(production, static db => db.Database.MigrateAsync());

    public static Task A_connection_is_tried(Production production) => UseAsync(production, static db => db.Database.CanConnectAsync());

    public static Task A_query(Production production) => UseAsync(production, static db => db.Customers.ToListAsync());

    public static Task A_compiled_query(Production production)
        => UseAsync(production, static db => Task.FromResult(EF.CompileQuery((ShopContext shop) => shop.Customers.Count())(db)));

    public static Task A_query_of_sql(Production production)
        => UseAsync(production, static db => db.Database.SqlQueryRaw<string>("SELECT owner AS \"Value\" FROM account").ToListAsync());

    public static Task Changes_are_saved(Production production) => UseAsync(production, static db =>
    {
        db.Add(new Customer { Name = "Somebody" });
        return db.SaveChangesAsync();
    });

    public static Task Changes_are_saved_synchronously(Production production) => UseAsync(production, static db =>
    {
        db.Add(new Customer { Name = "Somebody" });
        return Task.FromResult(db.SaveChanges());
    });

    public static Task Rows_are_updated_in_bulk(Production production)
        => UseAsync(production, static db => db.Customers.ExecuteUpdateAsync(row => row.SetProperty(customer => customer.Balance, 0m)));

    public static Task Rows_are_deleted_in_bulk(Production production) => UseAsync(production, static db => db.Customers.Where(customer => customer.Name == "Cem").ExecuteDeleteAsync());

    public static async Task A_transaction_that_is_committed(Production production)
    {
        await using var db = production.NewShop();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await Production.NoteAsync(db);
        await transaction.CommitAsync();
    }

    public static async Task A_strategy_that_tries_again(Production production)
    {
        await using var db = new ShopContext(production.Options<ShopContext>(retry: true));
        await db.Database.CreateExecutionStrategy().ExecuteAsync(() => Production.NoteAsync(db));
    }

    public static Task A_task(Production production) => Task.Run(() => A_context_with_a_connection_string(production));

    public static Task A_task_that_runs_long(Production production)
        => Task.Factory.StartNew(() => A_context_with_a_connection_string(production), TaskCreationOptions.LongRunning).Unwrap();

    public static Task A_thread(Production production) => OnThreadAsync(production, static thread => thread.Start());

    public static Task A_thread_without_the_flow_of_the_test(Production production)
        => OnThreadAsync(production, static thread => thread.UnsafeStart());

    public static Task A_task_without_the_flow_of_the_test(Production production)
        => OutsideOfTests.Run(async () =>
        {
            await A_context_with_a_connection_string(production);
            return true;
        });

    public static Task A_timer(Production production)
    {
        var done = new TaskCompletionSource();
        var timer = new Timer(async _ => await FinishAsync(done, production));
        timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        return done.Task.ContinueWith(task =>
        {
            timer.Dispose();
            return task;
        }, TaskScheduler.Default).Unwrap();
    }

    public static Task A_loop_in_parallel(Production production)
        => Parallel.ForAsync(0, 1, async (_, _) => await A_context_with_a_connection_string(production));

    private static async Task UseAsync(Production production, Func<ShopContext, Task> use)
    {
        await using var db = production.NewShop();
        await use(db);
        await Production.NoteAsync(db);
    }

    private static async Task InScopeAsync(Production production, Action<IServiceCollection, Action<DbContextOptionsBuilder>> register)
    {
        await using var services = Services(production, register);
        await using var scope = services.CreateAsyncScope();
        await Production.NoteAsync(scope.ServiceProvider.GetRequiredService<ShopContext>());
    }

    private static ServiceProvider Services(Production production, Action<IServiceCollection, Action<DbContextOptionsBuilder>> register)
    {
        var services = new ServiceCollection();
        register(services, options => production.Engine.Use(options, production.ConnectionString));
        return services.BuildServiceProvider();
    }

    private static Task OnThreadAsync(Production production, Action<Thread> start)
    {
        var done = new TaskCompletionSource();
        start(new Thread(() => FinishAsync(done, production).GetAwaiter().GetResult()));
        return done.Task;
    }

    private static async Task FinishAsync(TaskCompletionSource done, Production production)
    {
        try
        {
            await A_context_with_a_connection_string(production);
            done.SetResult();
        }
        catch (Exception failure)
        {
            done.SetException(failure);
        }
    }
}
