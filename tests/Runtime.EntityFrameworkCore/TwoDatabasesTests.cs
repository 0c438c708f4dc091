using System.Data.Common;
using FixtureGen.EntityFrameworkCore.Tests;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

[module: FixtureGroup("tenants", typeof(TwoDatabasesTests.TenantDatabase))]
[module: FixtureGroup("replicas", typeof(TwoDatabasesTests.ReplicatedDatabase))]

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>Applications that tell databases apart by their connection strings, while a test has one database.</summary>
public sealed class TwoDatabasesTests : IAsyncLifetime
{
    private const string A = "Data Source=no-such-folder/tenantA.db";
    private const string B = "Data Source=no-such-folder/tenantB.db";

    private ClassRun tenants = null!;

    public async Task InitializeAsync() => tenants = await ClassRun.StartAsync<Tenants>();

    public async Task DisposeAsync() => await tenants.DisposeAsync();

    public static TheoryData<string, Func<ContextOnB>> WaysToB => new()
    {
        { "a second context", () => new(_ => On(B)) },
        { "SetConnectionString", () => new(a => Set(a, db => db.Database.SetConnectionString(B))) },
        { "SetDbConnection", () => new(a => Set(a, db => db.Database.SetDbConnection(new SqliteConnection(B), contextOwnsConnection: true))) },
        { "SetConnectionString on a second context", () => new(_ => Set(On(A), db => db.Database.SetConnectionString(B))) },
        { "a string that is set later", () => new(_ => Set(new(new DbContextOptionsBuilder<TenantContext>().UseSqlite().Options), db => db.Database.SetConnectionString(B))) },
    };

    [Theory]
    [MemberData(nameof(WaysToB))]
    public async Task A_second_database_is_refused_and_the_error_names_both(string way, Func<ContextOnB> toB)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => tenants.TestAsync(
            _ =>
            {
                using var a = On(A);
                a.Add(new Row());
                a.SaveChanges();
                using var b = toB().From(a);
                Assert.Throws<InvalidOperationException>(() => b.Rows.Count());
            },
            "Tenants.B_does_not_see_A"));

        Assert.Contains("'Tenants.B_does_not_see_A'", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.Message.Contains("tenantA.db", StringComparison.Ordinal) && failure.Message.Contains("tenantB.db", StringComparison.Ordinal), $"{way}: {failure.Message}");
    }

    [Theory]
    [MemberData(nameof(WaysToB))]
    public async Task One_that_is_not_the_first_of_its_context_is_the_tests_database(string way, Func<ContextOnB> toB) => await tenants.TestAsync(sandbox =>
    {
        using var b = toB().From(On(A));
        b.Add(new Row());
        b.SaveChanges();

        Assert.Equal((way, 1), (way, sandbox.Connection.Count("Rows")));
    });

    [Fact]
    public async Task Each_test_may_use_another_one()
    {
        foreach (var text in new[] { A, B })
        {
            await tenants.TestAsync(sandbox =>
            {
                using var db = On(text);
                db.Add(new Row());
                db.SaveChanges();
                Assert.Equal(1, sandbox.Connection.Count("Rows"));
            });
        }
    }

    [Theory]
    [InlineData(A, A + ";Pooling=False")]
    [InlineData(A, "Data Source=./no-such-folder/tenantA.db")]
    public async Task Two_strings_for_one_database_are_one(string first, string second) => await tenants.TestAsync(_ =>
    {
        using var one = On(first);
        one.Add(new Row());
        one.SaveChanges();
        using var other = On(second);
        Assert.Equal(1, other.Rows.Count());
    });

    [Fact]
    public async Task A_test_database_can_say_that_two_are_one()
    {
        await using var run = await ClassRun.StartAsync<Replicas>();
        await run.TestAsync(_ =>
        {
            using var primary = new ReplicatedContext(new DbContextOptionsBuilder<ReplicatedContext>().UseSqlite("Data Source=no-such-folder/primary.db").Options);
            primary.Add(new Row());
            primary.SaveChanges();
            using var replica = new ReplicatedContext(new DbContextOptionsBuilder<ReplicatedContext>().UseSqlite("Data Source=no-such-folder/replica.db").Options);
            Assert.Equal(1, replica.Rows.Count());
        });

        Assert.Equal(("Data Source=no-such-folder/primary.db", "Data Source=no-such-folder/replica.db"), ReplicatedDatabase.Asked);
    }

    private static TenantContext On(string text) => new(new DbContextOptionsBuilder<TenantContext>().UseSqlite(text).Options);

    private static TenantContext Set(TenantContext db, Action<TenantContext> set)
    {
        set(db);
        return db;
    }

    internal sealed class Row
    {
        public int Id { get; set; }
    }

    internal sealed class TenantContext(DbContextOptions<TenantContext> options) : DbContext(options)
    {
        public DbSet<Row> Rows => Set<Row>();
    }

    internal sealed class TenantDatabase : TestDatabase<TenantContext>
    {
        protected override void Configure(DbContextOptionsBuilder<TenantContext> options, DbConnection connection) => options.UseSqlite(connection);
    }

    internal sealed class ReplicatedContext(DbContextOptions<ReplicatedContext> options) : DbContext(options)
    {
        public DbSet<Row> Rows => Set<Row>();
    }

    internal sealed class ReplicatedDatabase : TestDatabase<ReplicatedContext>
    {
        internal static (string, string) Asked { get; private set; }

        protected override void Configure(DbContextOptionsBuilder<ReplicatedContext> options, DbConnection connection) => options.UseSqlite(connection);

        protected override bool IsOneDatabase(string connectionString, string other)
        {
            Asked = (connectionString, other);
            return true;
        }
    }

    /// <summary>A way to get a context on the second database.</summary>
    public sealed class ContextOnB
    {
        private readonly Func<TenantContext, TenantContext> get;

        internal ContextOnB(Func<TenantContext, TenantContext> get) => this.get = get;

        internal TenantContext From(TenantContext a) => get(a);
    }

    private sealed class Tenants : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Tenants), "tenants");
    }

    private sealed class Replicas : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Replicas), "replicas");
    }
}
