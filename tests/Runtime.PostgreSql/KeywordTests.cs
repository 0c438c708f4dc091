using System.Data.Common;
using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.PostgreSql.Tests;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

[module: FixtureGroup("keywords", typeof(KeywordTests.LookupDatabase))]
[module: FixtureGroup("keywords clones", typeof(KeywordTests.LookupDatabase), Isolation = FixtureGen.Isolation.Clone)]

namespace FixtureGen.PostgreSql.Tests;

/// <summary>What the connection string of the application's context says of the session.</summary>
public sealed class KeywordTests
{
    public static TheoryData<string, bool> Isolations => new() { { "Rollback", false }, { "Clone", true } };

    [Theory]
    [MemberData(nameof(Isolations))]
    public async Task They_hold_for_its_connections_and_no_others(string isolation, bool clone)
    {
        await using var run = clone ? await ClassRun.StartAsync<CloneKeywords>() : await ClassRun.StartAsync<Keywords>();
        for (var test = 0; test < 2; test++)
        {
            await run.TestAsync(sandbox =>
            {
                using var app = new LookupContext("Search Path=tenant1;Timezone=Asia/Tokyo;Application Name=shop;Command Timeout=3");
                using var other = new LookupContext("Options=-c search_path=tenant2,public --work-mem=5MB -c DateStyle=German");
                using var own = ContextGlue.NewDb<LookupContext>(sandbox);
                for (var round = 0; round < 2; round++)
                {
                    Assert.Equal((isolation, "tenant1"), (isolation, app.Lookups.Single().Name));
                    Assert.Equal(("tenant1", "Asia/Tokyo", "shop"), (Show(app, "search_path"), Show(app, "timezone"), Show(app, "application_name")));
                    Assert.Equal("tenant2", other.Lookups.Single().Name);
                    Assert.Equal(("5MB", "German, DMY"), (Show(other, "work_mem"), Show(other, "DateStyle")));
                    Assert.Equal("public", own.Lookups.Single().Name);
                    Assert.NotEqual("Asia/Tokyo", Show(own, "timezone"));
                    Assert.NotEqual("shop", Show(own, "application_name"));
                    Assert.NotEqual("5MB", Show(own, "work_mem"));
                }

                using var command = app.Database.GetDbConnection().CreateCommand();
                Assert.Equal(3, command.CommandTimeout);
            });
        }

        await run.TestAsync(sandbox => Assert.Equal("\"$user\", public", sandbox.Connection.Scalar("SHOW search_path")));
    }

    [Theory]
    [MemberData(nameof(Isolations))]
    public async Task They_outlive_a_rollback(string isolation, bool clone)
    {
        await using var run = clone ? await ClassRun.StartAsync<CloneKeywords>() : await ClassRun.StartAsync<Keywords>();
        await run.TestAsync(_ =>
        {
            using var app = new LookupContext("Search Path=tenant1");
            using (app.Database.BeginTransaction())
            {
                Assert.Equal((isolation, "tenant1"), (isolation, app.Lookups.Single().Name));
                app.Lookups.ExecuteDelete();
            }

            Assert.Equal("tenant1", app.Lookups.Single().Name);
            Assert.Throws<PostgresException>(() => app.Database.ExecuteSqlRaw("SELECT nonsense"));
            Assert.Equal("tenant1", app.Lookups.Single().Name);
        });
    }

    [Fact]
    public async Task A_connection_that_only_reads_is_refused_by_name_where_others_write()
    {
        await using var run = await ClassRun.StartAsync<Keywords>();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => run.TestAsync(
            _ =>
            {
                using var app = new LookupContext("Options=-c default_transaction_read_only=on");
                Assert.Throws<InvalidOperationException>(() => app.Lookups.Count());
            },
            "Shop.Reads"));

        Assert.StartsWith("'Shop.Reads' uses a connection whose connection string says Options=-c default_transaction_read_only=on.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("[Isolation(Isolation.Clone)]", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_only_reads_does_on_a_clone()
    {
        await using var run = await ClassRun.StartAsync<CloneKeywords>();
        await run.TestAsync(sandbox =>
        {
            using var app = new LookupContext("Options=-c default_transaction_read_only=on");
            Assert.Equal("public", app.Lookups.Single().Name);
            Assert.Equal("25006", Assert.Throws<PostgresException>(() => app.Lookups.ExecuteDelete()).SqlState);
            using (app.Database.BeginTransaction())
            {
                Assert.Equal("25006", Assert.Throws<PostgresException>(() => app.Lookups.ExecuteDelete()).SqlState);
            }

            using var own = ContextGlue.NewDb<LookupContext>(sandbox);
            Assert.Equal(1, own.Lookups.ExecuteDelete());
        });
    }

    [Fact]
    public async Task A_setting_that_a_session_cannot_have_is_named_and_harms_nothing()
    {
        await using var run = await ClassRun.StartAsync<Keywords>();
        await run.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute("""INSERT INTO "Lookups" ("Name") VALUES ('kept')""");
            using var app = new LookupContext("Options=-c max_connections=5");
            var failure = Assert.Throws<InvalidOperationException>(() => app.Lookups.Count());
            Assert.StartsWith("A connection string of the application sets max_connections. The session of the test does not take that: ", failure.Message, StringComparison.Ordinal);
            Assert.Throws<InvalidOperationException>(() => app.Database.BeginTransaction());
            Assert.Equal(2L, sandbox.Connection.Scalar("SELECT count(*) FROM \"Lookups\""));
        });
    }

    [Fact]
    public async Task They_hold_for_a_fixture_and_not_for_what_comes_after_it()
    {
        await using var run = await ClassRun.StartAsync<WithClassRows>();
        for (var test = 0; test < 2; test++)
        {
            await run.TestAsync(sandbox =>
            {
                Assert.Equal(2L, sandbox.Connection.Scalar("SELECT count(*) FROM tenant1.\"Lookups\""));
                Assert.Equal("\"$user\", public", sandbox.Connection.Scalar("SHOW search_path"));
            });
        }
    }

    private static string? Show(DbContext db, string setting)
    {
        db.Database.OpenConnection();
        try
        {
            return (string?)db.Database.GetDbConnection().Scalar($"SHOW {setting}");
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }

    internal sealed class Lookup
    {
        public int Id { get; set; }

        public required string Name { get; set; }
    }

    internal sealed class LookupContext : DbContext
    {
        private readonly string? keywords;

        public LookupContext(DbContextOptions<LookupContext> options)
            : base(options)
        {
        }

        public LookupContext(string keywords) => this.keywords = keywords;

        public DbSet<Lookup> Lookups => Set<Lookup>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
        {
            if (keywords is not null)
            {
                optionsBuilder.UseNpgsql($"Host=nowhere;Database=production;{keywords}");
            }
        }
    }

    internal sealed class LookupDatabase : TestDatabase<LookupContext>
    {
        protected override void Configure(DbContextOptionsBuilder<LookupContext> options, DbConnection connection) => options.UseNpgsql(connection);

        protected override async Task CreateSchemaAsync(LookupContext db, CancellationToken cancellationToken)
        {
            await db.Database.EnsureCreatedAsync(cancellationToken);
            await db.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO "Lookups" ("Name") VALUES ('public');
                CREATE SCHEMA tenant1; CREATE TABLE tenant1."Lookups" (LIKE public."Lookups" INCLUDING ALL); INSERT INTO tenant1."Lookups" ("Name") VALUES ('tenant1');
                CREATE SCHEMA tenant2; CREATE TABLE tenant2."Lookups" (LIKE public."Lookups" INCLUDING ALL); INSERT INTO tenant2."Lookups" ("Name") VALUES ('tenant2');
                """,
                cancellationToken);
        }
    }

    private sealed class Keywords : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Keywords), "keywords");
    }

    private sealed class CloneKeywords : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(CloneKeywords), "keywords clones");
    }

    private sealed class WithClassRows : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(WithClassRows), "keywords", static _ =>
        {
            using var app = new LookupContext("Search Path=tenant1");
            app.Add(new Lookup { Name = "of the class" });
            app.SaveChanges();
            return Task.CompletedTask;
        });
    }
}
