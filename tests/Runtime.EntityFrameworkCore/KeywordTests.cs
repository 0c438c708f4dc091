using System.Data.Common;
using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.EntityFrameworkCore.Tests;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

[module: FixtureGroup("keywords", typeof(KeywordTests.FamilyDatabase))]
[module: FixtureGroup("keyword clones", typeof(KeywordTests.FamilyDatabase), Isolation = FixtureGen.Isolation.Clone)]

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>What the connection string of the application's context says of the connection, and not of where it leads.</summary>
public sealed class KeywordTests
{
    public static TheoryData<bool> Clone => new(false, true);

    [Theory]
    [MemberData(nameof(Clone))]
    public Task Foreign_keys_are_off_for_a_connection_that_says_so(bool clone) => RunAsync(clone, sandbox =>
    {
        using var app = new FamilyContext("Foreign Keys=False");
        app.Add(new Child { ParentId = 999 });
        Assert.Equal(1, app.SaveChanges());

        // Before and after it, others have theirs.
        using var own = ContextGlue.NewDb<FamilyContext>(sandbox);
        own.Add(new Child { ParentId = 998 });
        Assert.Throws<DbUpdateException>(() => own.SaveChanges());
        app.Add(new Child { ParentId = 997 });
        Assert.Equal(1, app.SaveChanges());
    });

    [Theory]
    [MemberData(nameof(Clone))]
    public Task A_connection_that_only_reads_cannot_write(bool clone) => RunAsync(clone, sandbox =>
    {
        using var app = new FamilyContext("Mode=ReadOnly");
        Assert.Empty(app.Parents);
        app.Add(new Parent());
        var failure = Assert.IsType<SqliteException>(Assert.Throws<DbUpdateException>(() => app.SaveChanges()).InnerException);
        Assert.Equal(8, failure.SqliteErrorCode);

        using var own = ContextGlue.NewDb<FamilyContext>(sandbox);
        own.Add(new Parent());
        own.SaveChanges();
        using var again = new FamilyContext("Mode=ReadOnly");
        Assert.Single(again.Parents);
        Assert.Throws<SqliteException>(() => again.Parents.ExecuteDelete());
    });

    [Theory]
    [MemberData(nameof(Clone))]
    public Task Triggers_run_recursively_where_the_connection_says_so(bool clone) => RunAsync(clone, sandbox =>
    {
        using var own = ContextGlue.NewDb<FamilyContext>(sandbox);
        own.Database.ExecuteSqlRaw(
            """CREATE TRIGGER more AFTER INSERT ON "Parents" WHEN new."Id" < 5 BEGIN INSERT INTO "Parents" ("Id") VALUES (new."Id" + 1); END""");
        using var app = new FamilyContext("Recursive Triggers=True");
        app.Database.ExecuteSqlRaw("""INSERT INTO "Parents" ("Id") VALUES (1)""");
        Assert.Equal(5, app.Parents.Count());

        app.Parents.ExecuteDelete();
        own.Database.ExecuteSqlRaw("""INSERT INTO "Parents" ("Id") VALUES (1)""");
        Assert.Equal(2, own.Parents.Count());
    });

    [Theory]
    [InlineData("Default Timeout=3", 3)]
    [InlineData("Command Timeout=4", 4)]
    [InlineData("Cache=Shared", 30)]
    public Task Commands_have_the_timeout_of_the_connection(string keywords, int seconds) => RunAsync(clone: false, _ =>
    {
        using var app = new FamilyContext(keywords);
        using var command = app.Database.GetDbConnection().CreateCommand();
        Assert.Equal(seconds, command.CommandTimeout);
    });

    private static async Task RunAsync(bool clone, Action<Sandbox> body)
    {
        await using var run = clone ? await ClassRun.StartAsync<FamilyClones>() : await ClassRun.StartAsync<Family>();
        for (var test = 0; test < 2; test++)
        {
            await run.TestAsync(sandbox =>
            {
                body(sandbox);
                Assert.Equal(1L, sandbox.Connection.Scalar("PRAGMA foreign_keys"));
                Assert.Equal(0L, sandbox.Connection.Scalar("PRAGMA query_only"));
                Assert.Equal(0L, sandbox.Connection.Scalar("PRAGMA recursive_triggers"));
            });
        }
    }

    internal sealed class Parent
    {
        public int Id { get; set; }
    }

    internal sealed class Child
    {
        public int Id { get; set; }

        public int ParentId { get; set; }
    }

    internal sealed class FamilyContext : DbContext
    {
        private readonly string? keywords;

        public FamilyContext(DbContextOptions<FamilyContext> options)
            : base(options)
        {
        }

        public FamilyContext(string keywords) => this.keywords = keywords;

        public DbSet<Parent> Parents => Set<Parent>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
        {
            if (keywords is not null)
            {
                optionsBuilder.UseSqlite($"Data Source=never-made.db;{keywords}");
            }
        }

        protected override void OnModelCreating(ModelBuilder modelBuilder)
            => modelBuilder.Entity<Child>().HasOne<Parent>().WithMany().HasForeignKey(child => child.ParentId);
    }

    internal sealed class FamilyDatabase : TestDatabase<FamilyContext>
    {
        protected override void Configure(DbContextOptionsBuilder<FamilyContext> options, DbConnection connection) => options.UseSqlite(connection);
    }

    private sealed class Family : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Family), "keywords");
    }

    private sealed class FamilyClones : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(FamilyClones), "keyword clones");
    }
}
