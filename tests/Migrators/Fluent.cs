using System.Data.Common;
using FluentMigrator;
using FluentMigrator.Runner;
using FluentMigrator.Runner.Processors.Postgres;
using FluentMigrator.Runner.Processors.SQLite;
using Microsoft.Extensions.DependencyInjection;

namespace FixtureGen.Migrators;

#region docs: fluentmigrator
public class FluentOnPostgreSql : TestDatabase
{
    protected override async Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection()
            .AddFluentMigratorCore()
            .ConfigureRunner(static runner => runner
                .AddPostgres15_0()
                .WithGlobalConnectionString("Host=not used")
                .ScanIn(typeof(AddNotes).Assembly).For.Migrations())
            // FluentMigrator opens connections of its own. This is where it gets them from; for SQLite it is a SQLiteDbFactory.
            .AddScoped<PostgresDbFactory, SchemaConnections>()
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IMigrationRunner>().MigrateUp();
    }

    private sealed class SchemaConnections(IServiceProvider services) : PostgresDbFactory(services)
    {
        protected override DbProviderFactory CreateFactory() => new SchemaConnectionFactory();
    }
}
#endregion

#region docs: fluentmigrator-factory
public sealed class SchemaConnectionFactory : DbProviderFactory
{
    // A connection to the database that is being made.
    public override DbConnection CreateConnection() => Sandbox.Current!.CreateConnection();

    public override DbCommand CreateCommand() => CreateConnection().CreateCommand();
}
#endregion

public class FluentOnSqlite : TestDatabase
{
    protected override async Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection()
            .AddFluentMigratorCore()
            .ConfigureRunner(static runner => runner
                .AddSQLite()
                .WithGlobalConnectionString("Data Source=not used")
                .ScanIn(typeof(AddNotes).Assembly).For.Migrations())
            .AddScoped<SQLiteDbFactory, SchemaConnections>()
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IMigrationRunner>().MigrateUp();
    }

    private sealed class SchemaConnections(IServiceProvider services) : SQLiteDbFactory(services)
    {
        protected override DbProviderFactory CreateFactory() => new SchemaConnectionFactory();
    }
}

[Migration(1)]
public sealed class AddNotes : ForwardOnlyMigration
{
    public override void Up() => Create.Table("notes")
        .WithColumn("id").AsInt32().PrimaryKey()
        .WithColumn("text").AsString(200).NotNullable();
}

[Migration(2)]
public sealed class AddTags : ForwardOnlyMigration
{
    public override void Up() => Create.Table("tags")
        .WithColumn("note").AsInt32().NotNullable().ForeignKey("notes", "id")
        .WithColumn("tag").AsString(50).NotNullable();
}
