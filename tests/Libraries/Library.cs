using Dapper;
using FluentMigrator.Runner;
using Hangfire;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Hangfire.Storage.SQLite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using Quartz;
using SQLite;

namespace FixtureGen.Libraries;

/// <summary>What each library does with the connection string or the path that it is given: it stores something there.</summary>
internal static class Library
{
    /// <summary>What takes a connection string.</summary>
    internal static Dictionary<string, Func<string, Task>> OnSqlite { get; } = new()
    {
        ["Dapper"] = static async text =>
        {
            await using var connection = new SqliteConnection(text);
            await SqlMapper.ExecuteAsync(connection, "CREATE TABLE things (id INTEGER PRIMARY KEY)");
        },
        ["FluentMigrator"] = static text => MigrateAsync(static runner => runner.AddSQLite(), text),
        ["Quartz"] = static text => ScheduleAsync(store => store.UseSqlite(text)),
        ["AddSqlite"] = static text => CheckAsync(checks => checks.AddSqlite(text, "CREATE TABLE things (id INTEGER PRIMARY KEY)")),
    };

    /// <summary>What takes the path of a file.</summary>
    internal static Dictionary<string, Func<string, Task>> OfFiles { get; } = new()
    {
        ["sqlite-net"] = static path =>
        {
            using var connection = new SQLiteConnection(path);
            connection.CreateTable<Thing>();
            return Task.CompletedTask;
        },
        ["sqlite-net, asynchronous"] = static async path =>
        {
            var connection = new SQLiteAsyncConnection(path);
            await connection.CreateTableAsync<Thing>();
        },
        ["Hangfire"] = static path =>
        {
            using var storage = new SQLiteStorage(path);
            return Enqueue(storage);
        },
    };

    internal static Dictionary<string, Func<string, Task>> OnPostgreSql { get; } = new()
    {
        ["Dapper"] = static async text =>
        {
            await using var connection = new NpgsqlConnection(text);
            await SqlMapper.ExecuteAsync(connection, "CREATE TABLE things (id int PRIMARY KEY)");
        },
        ["FluentMigrator"] = static text => MigrateAsync(static runner => runner.AddPostgres15_0(), text),
        ["Quartz"] = static text => ScheduleAsync(store => store.UsePostgres(text)),
        ["AddNpgSql"] = static text => CheckAsync(checks => checks.AddNpgSql(text, "CREATE TABLE things (id int PRIMARY KEY)")),
        ["Hangfire"] = static text => Enqueue(new PostgreSqlStorage(
            new NpgsqlConnectionFactory(text, new PostgreSqlStorageOptions()), new PostgreSqlStorageOptions { PrepareSchemaIfNecessary = false })),
    };

    /// <summary>Asks the application's health as its endpoint does, which is all that anybody hears of an error.</summary>
    internal static async Task CheckAsync(Action<IHealthChecksBuilder> add)
    {
        var services = new ServiceCollection().AddLogging();
        add(services.AddHealthChecks());
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
    }

    private static async Task MigrateAsync(Action<IMigrationRunnerBuilder> add, string text)
    {
        await using var services = new ServiceCollection()
            .AddFluentMigratorCore()
            .ConfigureRunner(runner =>
            {
                add(runner);
                runner.WithGlobalConnectionString(text).ScanIn(typeof(AddThings).Assembly).For.Migrations();
            })
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IMigrationRunner>().MigrateUp();
    }

    private static async Task ScheduleAsync(Action<IPersistentStoreBuilder> use)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddQuartz(quartz => quartz.UsePersistentStore(store =>
        {
            use(store);
            store.ProvisionSchema();
        }));
        await using var provider = services.BuildServiceProvider();
        var scheduler = await provider.GetRequiredService<ISchedulerFactory>().GetScheduler();
        try
        {
            await scheduler.ScheduleJob(JobBuilder.Create<NothingJob>().Build(), TriggerBuilder.Create().StartNow().Build());
        }
        finally
        {
            await scheduler.Shutdown();
        }
    }

    private static Task Enqueue(JobStorage storage)
    {
        // By default it tries again for a minute.
        var client = new BackgroundJobClient(storage) { RetryAttempts = 0 };
        client.Enqueue(static () => GC.KeepAlive(null));
        return Task.CompletedTask;
    }

    private sealed class Thing
    {
        [PrimaryKey]
        public int Id { get; set; }
    }
}

[FluentMigrator.Migration(1)]
public sealed class AddThings : FluentMigrator.ForwardOnlyMigration
{
    public override void Up() => Create.Table("things").WithColumn("id").AsInt32().PrimaryKey();
}

public sealed class NothingJob : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
