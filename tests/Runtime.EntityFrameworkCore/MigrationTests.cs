using System.Data.Common;
using FixtureGen.EntityFrameworkCore.Tests;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

[module: FixtureGroup("made from the model", typeof(MigrationTests.ModelDatabase))]
[module: FixtureGroup("migrated", typeof(MigrationTests.MigratedDatabase))]

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>Applications that migrate their database when they start, in a test.</summary>
public sealed class MigrationTests
{
    [Fact]
    public async Task Migrating_tables_that_were_made_from_the_model_says_what_to_write()
    {
        await using var run = await ClassRun.StartAsync<Modelled>();
        await run.TestAsync(
            sandbox =>
            {
                using var db = new ItemContext(On("Data Source=no-such-folder/production.db"));

                var failure = Assert.Throws<InvalidOperationException>(() => db.Database.Migrate());

                Assert.Contains("'Items.Migrates'", failure.Message, StringComparison.Ordinal);
                Assert.Contains(typeof(ModelDatabase).ToString(), failure.Message, StringComparison.Ordinal);
                Assert.Contains("CreateSchemaAsync", failure.Message, StringComparison.Ordinal);
                Assert.Contains("db.Database.MigrateAsync(cancellationToken)", failure.Message, StringComparison.Ordinal);
                // As on a database of its own, an application may catch it and go on.
                Assert.Equal(0, sandbox.Connection.Count("Items"));
            },
            "Items.Migrates");
    }

    [Fact]
    public async Task Migrating_a_database_that_was_migrated_does_nothing()
    {
        await using var run = await ClassRun.StartAsync<Migrated>();
        await run.TestAsync(_ =>
        {
            using var db = new ItemContext(On("Data Source=no-such-folder/production.db"));
            db.Database.Migrate();
            db.Add(new Item());
            db.SaveChanges();
            Assert.Equal(1, db.Items.Count());
        });
    }

    private static DbContextOptions<ItemContext> On(string text) => Configured(new DbContextOptionsBuilder<ItemContext>().UseSqlite(text)).Options;

    // There is no snapshot of the model here.
    private static DbContextOptionsBuilder<ItemContext> Configured(DbContextOptionsBuilder<ItemContext> options)
        => options.ConfigureWarnings(static warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    internal sealed class Item
    {
        public int Id { get; set; }
    }

    internal sealed class ItemContext(DbContextOptions<ItemContext> options) : DbContext(options)
    {
        public DbSet<Item> Items => Set<Item>();
    }

    [DbContext(typeof(ItemContext)), Migration("20260101000000_CreateItems")]
    internal sealed class CreateItems : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
            => migrationBuilder.CreateTable("Items", static table => new { Id = table.Column<int>() }, constraints: static table => table.PrimaryKey("PK_Items", static row => row.Id));
    }

    internal sealed class ModelDatabase : TestDatabase<ItemContext>
    {
        protected override void Configure(DbContextOptionsBuilder<ItemContext> options, DbConnection connection)
            => Configured(options).UseSqlite(connection);
    }

    internal sealed class MigratedDatabase : TestDatabase<ItemContext>
    {
        protected override void Configure(DbContextOptionsBuilder<ItemContext> options, DbConnection connection)
            => Configured(options).UseSqlite(connection);

        protected override Task CreateSchemaAsync(ItemContext db, CancellationToken cancellationToken) => db.Database.MigrateAsync(cancellationToken);
    }

    private sealed class Modelled : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Modelled), "made from the model");
    }

    private sealed class Migrated : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Migrated), "migrated");
    }
}
