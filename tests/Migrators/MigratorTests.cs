using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Glue;
using FixtureGen.Migrators;
using FixtureGen.Plan;
using FixtureGen.Testing;

[module: FixturePlan(1, Engines = [typeof(FixtureGen.Sqlite.SqliteEngine)])]
[module: FixtureGroup("migrated", typeof(TestedDatabases.Migrated))]
[module: FixtureGroup("DbUp SQLite", typeof(TestedDatabases.DbUpSqlite))]
[module: FixtureGroup("DbUp PostgreSQL", typeof(TestedDatabases.DbUpPostgreSql))]
[module: FixtureGroup("Evolve SQLite", typeof(TestedDatabases.EvolveSqlite))]
[module: FixtureGroup("Evolve PostgreSQL", typeof(TestedDatabases.EvolvePostgreSql))]
[module: FixtureGroup("Fluent SQLite", typeof(TestedDatabases.FluentSqlite))]
[module: FixtureGroup("Fluent PostgreSQL", typeof(TestedDatabases.FluentPostgreSql))]
[module: FixtureGroup("scripts SQLite", typeof(TestedDatabases.ScriptedSqlite))]
[module: FixtureGroup("scripts PostgreSQL", typeof(TestedDatabases.ScriptedPostgreSql))]

namespace FixtureGen.Migrators;

/// <summary>Each makes the schema once, and its tests are rolled back.</summary>
public sealed class MigratorTests
{
    [Fact]
    public Task DbUp_on_SQLite() => RunAsync<OfDbUpOnSqlite>();

    [Fact]
    public Task DbUp_on_PostgreSql() => RunAsync<OfDbUpOnPostgreSql>();

    [Fact]
    public Task Evolve_on_SQLite() => RunAsync<OfEvolveOnSqlite>();

    [Fact]
    public Task Evolve_on_PostgreSql() => RunAsync<OfEvolveOnPostgreSql>();

    [Fact]
    public Task FluentMigrator_on_SQLite() => RunAsync<OfFluentOnSqlite>();

    [Fact]
    public Task FluentMigrator_on_PostgreSql() => RunAsync<OfFluentOnPostgreSql>();

    [Fact]
    public Task Scripts_on_SQLite() => RunAsync<OfScriptsOnSqlite>();

    [Fact]
    public Task Scripts_on_PostgreSql() => RunAsync<OfScriptsOnPostgreSql>();

    [Fact]
    public async Task Migrations_of_Entity_Framework()
    {
        await using var run = await ClassRun.StartAsync<OfMigrations>();
        for (var test = 0; test < 2; test++)
        {
            await run.TestAsync(sandbox =>
            {
                using var db = ContextGlue.NewDb<NotesContext>(sandbox);
                db.Add(new Note { Text = "one" });
                db.SaveChanges();
                Assert.Single(db.Notes);
            });
        }
    }

    private static async Task RunAsync<TTestClass>()
        where TTestClass : ITestClass
    {
        await using var run = await ClassRun.StartAsync<TTestClass>();
        for (var test = 0; test < 2; test++)
        {
            await run.TestAsync(sandbox =>
            {
                sandbox.Connection.Execute("INSERT INTO notes (id, text) VALUES (1, 'one')");
                sandbox.Connection.Execute("INSERT INTO tags (note, tag) VALUES (1, 'new')");
                Assert.ThrowsAny<System.Data.Common.DbException>(() => sandbox.Connection.Execute("INSERT INTO tags (note, tag) VALUES (7, 'lost')"));
                Assert.Equal(1, sandbox.Connection.Count("notes"));
            });
        }
    }

    private sealed class OfMigrations : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OfMigrations), "migrated");
    }

    private sealed class OfDbUpOnSqlite : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OfDbUpOnSqlite), "DbUp SQLite");
    }

    private sealed class OfDbUpOnPostgreSql : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OfDbUpOnPostgreSql), "DbUp PostgreSQL");
    }

    private sealed class OfEvolveOnSqlite : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OfEvolveOnSqlite), "Evolve SQLite");
    }

    private sealed class OfEvolveOnPostgreSql : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OfEvolveOnPostgreSql), "Evolve PostgreSQL");
    }

    private sealed class OfFluentOnSqlite : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OfFluentOnSqlite), "Fluent SQLite");
    }

    private sealed class OfFluentOnPostgreSql : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OfFluentOnPostgreSql), "Fluent PostgreSQL");
    }

    private sealed class OfScriptsOnSqlite : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OfScriptsOnSqlite), "scripts SQLite");
    }

    private sealed class OfScriptsOnPostgreSql : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OfScriptsOnPostgreSql), "scripts PostgreSQL");
    }
}
