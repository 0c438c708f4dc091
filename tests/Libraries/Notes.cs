using System.Data.Common;
using FixtureGen.Engines;
using FixtureGen.Glue;
using FixtureGen.Libraries;
using FixtureGen.Plan;
using FixtureGen.PostgreSql;
using FixtureGen.Sqlite;
using Microsoft.EntityFrameworkCore;

[module: FixturePlan(1, Engines = [typeof(SqliteEngine)])]
[module: FixtureGroup("SQLite", typeof(NotesOnSqlite))]
[module: FixtureGroup("PostgreSQL", typeof(NotesOnPostgreSql))]
[module: FixtureGroup("schema by string", typeof(SchemaByString))]

namespace FixtureGen.Libraries;

public sealed class Note
{
    public int Id { get; set; }

    public required string Text { get; set; }
}

public sealed class NotesContext(DbContextOptions<NotesContext> options) : DbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();
}

/// <summary>A context that no test database serves.</summary>
public sealed class OtherContext(DbContextOptions<OtherContext> options) : DbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();
}

internal sealed class NotesOnSqlite : TestDatabase<NotesContext>
{
    protected override DatabaseEngine? Engine { get; } = new SqliteEngine();

    protected override void Configure(DbContextOptionsBuilder<NotesContext> options, DbConnection connection) => options.UseSqlite(connection);
}

internal sealed class NotesOnPostgreSql : TestDatabase<NotesContext>
{
    protected override DatabaseEngine? Engine { get; } = new PostgreSqlEngine();

    protected override void Configure(DbContextOptionsBuilder<NotesContext> options, DbConnection connection) => options.UseNpgsql(connection);
}

internal sealed class SqliteTests : ITestClass
{
    static TestClassDescriptor ITestClass.Descriptor => new(typeof(SqliteTests), "SQLite");
}

internal sealed class PostgreSqlTests : ITestClass
{
    static TestClassDescriptor ITestClass.Descriptor => new(typeof(PostgreSqlTests), "PostgreSQL");
}

/// <summary>Lets a library connect by itself to the database that is being made, and goes on after its error.</summary>
internal sealed class SchemaByString : TestDatabase
{
    protected override DatabaseEngine? Engine { get; } = new SqliteEngine();

    protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
        => Record.ExceptionAsync(() => Library.OnSqlite["FluentMigrator"](connection.ConnectionString));
}

internal sealed class TestsOnSchemaByString : ITestClass
{
    static TestClassDescriptor ITestClass.Descriptor => new(typeof(TestsOnSchemaByString), "schema by string");
}
