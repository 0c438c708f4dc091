using System.Data.Common;
using System.Diagnostics;
using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.EntityFrameworkCore.Tests;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

[assembly: FixtureGen.AllowDatabase("fixturegen-allowed-*.db")]
[module: FixtureGroup("shop", typeof(OtherDatabaseTests.ShopDatabase))]
[module: FixtureGroup("family", typeof(OtherDatabaseTests.FamilyDatabase))]

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>Contexts that would open a database which FixtureGen did not make: in a test, while something is prepared, and outside.</summary>
public sealed class OtherDatabaseTests : IAsyncLifetime
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"fixturegen-other-{Guid.NewGuid():N}.db");
    private ClassRun shop = null!;

    public async Task InitializeAsync() => shop = await ClassRun.StartAsync<Shop>();

    public async Task DisposeAsync()
    {
        await shop.DisposeAsync();
        Assert.False(File.Exists(file), "A context got to a database that FixtureGen did not make.");
    }

    [Fact]
    public async Task A_context_of_another_type_is_stopped_and_the_error_says_what_to_write()
    {
        InvalidOperationException failure = null!;
        await Assert.ThrowsAsync<InvalidOperationException>(() => shop.TestAsync(
            _ =>
            {
                using var audit = new AuditContext(On<AuditContext>(file));
                audit.Add(new Audit { What = "bought" });
                failure = Assert.Throws<InvalidOperationException>(() => audit.SaveChanges());
            },
            "Shopping.Buys"));

        Assert.Contains("'Shopping.Buys'", failure.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(AuditContext), failure.Message, StringComparison.Ordinal);
        Assert.Contains(file, failure.Message, StringComparison.Ordinal);
        Assert.Contains($"[AlsoServes<{nameof(AuditContext)}>]", failure.Message, StringComparison.Ordinal);
        // In the next run the file has another number.
        Assert.Contains("[assembly: AllowDatabase(\"fixturegen-other-*.db\")]", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_that_swallows_the_error_fails_with_it()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => shop.TestAsync(_ =>
        {
            using var audit = new AuditContext(On<AuditContext>(file));
            Assert.Throws<InvalidOperationException>(() => audit.Audits.Count());
        }));

        Assert.Contains("which FixtureGen did not make", failure.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, Func<OpenedContext>> OpenConnections => new()
    {
        { "opened before the context is made", () => new(connection =>
        {
            connection.Open();
            return new AuditContext(new DbContextOptionsBuilder<AuditContext>().UseSqlite(connection).Options);
        }) },
        { "opened after the context is made", () => new(connection =>
        {
            var audit = new AuditContext(new DbContextOptionsBuilder<AuditContext>().UseSqlite(connection).Options);
            Assert.NotNull(audit.Model);
            connection.Open();
            return audit;
        }) },
        { "given to a context that the database serves", () => new(connection =>
        {
            connection.Open();
            var db = new ShopContext(On<ShopContext>("no-such-folder/shop.db"));
            db.Database.SetDbConnection(connection);
            return db;
        }) },
    };

    [Theory]
    [MemberData(nameof(OpenConnections))]
    public async Task A_context_on_a_connection_that_is_open_already_is_stopped(string way, Func<OpenedContext> make)
    {
        var existing = await ExistingAsync();
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => shop.TestAsync(_ =>
        {
            using var connection = new SqliteConnection($"Data Source={existing};Pooling=False");
            using var context = make().On(connection);
            Assert.Throws<InvalidOperationException>(() => context.Database.ExecuteSqlRaw("DELETE FROM Audits"));
        }));

        Assert.True(failure.Message.Contains(existing, StringComparison.Ordinal), $"{way}: {failure.Message}");
        await AssertUntouchedAsync(existing);
    }

    [Fact]
    public async Task A_context_that_the_database_also_serves_is_in_the_sandbox()
    {
        for (var test = 0; test < 2; test++)
        {
            await shop.TestAsync(sandbox =>
            {
                using (var log = new LogContext(On<LogContext>(file)))
                {
                    log.Add(new Line { Text = "bought" });
                    log.SaveChanges();
                }

                using var db = ContextGlue.NewDb<ShopContext>(sandbox);
                Assert.Equal(1, db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM Line").Single());
            });
        }
    }

    [Fact]
    public async Task A_database_of_a_base_class_serves_every_context_that_derives_from_it()
    {
        await using var run = await ClassRun.StartAsync<Family>();
        for (var test = 0; test < 2; test++)
        {
            await run.TestAsync(_ =>
            {
                using (var child = new ChildContext(On<ChildContext>(file)))
                {
                    child.Add(new Audit { What = "bought" });
                    child.SaveChanges();
                }

                using var again = new ChildContext(On<ChildContext>(file));
                Assert.Equal(1, again.Audits.Count());
            });
        }
    }

    [Fact]
    public async Task A_private_database_in_memory_is_left_alone() => await shop.TestAsync(_ =>
    {
        foreach (var text in new[] { "Data Source=:memory:", "Data Source=own;Mode=Memory;Cache=Shared", "Data Source=file:own?mode=memory", "Data Source=" })
        {
            using var audit = new AuditContext(new DbContextOptionsBuilder<AuditContext>().UseSqlite(text).Options);
            audit.Database.OpenConnection();
            audit.Database.ExecuteSqlRaw("CREATE TABLE Audits (Id INTEGER PRIMARY KEY, What TEXT)");
            Assert.Equal(0, audit.Audits.Count());
        }
    });

    [Fact]
    public async Task A_database_that_the_assembly_allows_is_opened()
    {
        var allowed = Path.Combine(Path.GetTempPath(), $"fixturegen-allowed-{Guid.NewGuid():N}.db");
        try
        {
            await shop.TestAsync(_ =>
            {
                using var audit = new AuditContext(On<AuditContext>(allowed));
                audit.Database.EnsureCreated();
                audit.Add(new Audit { What = "kept" });
                audit.SaveChanges();
            });

            await using var outside = new AuditContext(On<AuditContext>(allowed));
            Assert.Equal(1, await outside.Audits.CountAsync());
        }
        finally
        {
            File.Delete(allowed);
        }
    }

    [Fact]
    public async Task Outside_of_tests_a_context_that_a_database_serves_is_stopped()
    {
        await using var db = new ShopContext(On<ShopContext>(file));

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => db.Database.EnsureCreatedAsync());

        Assert.Contains("outside of a test that uses FixtureGen", failure.Message, StringComparison.Ordinal);
        Assert.Contains(typeof(ShopDatabase).ToString(), failure.Message, StringComparison.Ordinal);
        Assert.Contains($"[UseDatabase<{nameof(ShopDatabase)}>]", failure.Message, StringComparison.Ordinal);
        Assert.Contains("[assembly: AllowDatabase(\"fixturegen-other-*.db\")]", failure.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Database.EnsureDeletedAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Products.CountAsync());
    }

    [Fact]
    public async Task Outside_of_tests_a_context_that_no_database_serves_is_nobodys_business()
    {
        var existing = await ExistingAsync();
        await using var audit = new UnservedContext(On<UnservedContext>(existing));

        Assert.Equal(1, await audit.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM Audits").SingleAsync());
        SqliteConnection.ClearAllPools();
        File.Delete(existing);
    }

    [Fact]
    public async Task A_context_that_is_used_while_the_schema_is_made_is_on_the_new_database()
        => await shop.TestAsync(sandbox => Assert.Equal(1, sandbox.Connection.Count("Products")));

    [Fact]
    public async Task Somebody_who_listens_to_all_events_does_no_harm()
    {
        using var listening = DiagnosticListener.AllListeners.Subscribe(new Everything());
        await shop.TestAsync(_ =>
        {
            using (var log = new LogContext(On<LogContext>(file)))
            {
                log.Add(new Line { Text = "bought" });
                log.SaveChanges();
            }

            using var own = new ShopContext(On<ShopContext>(file));
            Assert.Equal(1, own.Products.Count());
        });
    }

    private static DbContextOptions<TContext> On<TContext>(string file)
        where TContext : DbContext
        => new DbContextOptionsBuilder<TContext>().UseSqlite($"Data Source={file};Pooling=False").Options;

    /// <summary>Makes a database file that has one row.</summary>
    private static async Task<string> ExistingAsync()
    {
        var path = Path.Combine(Path.GetTempPath(), $"fixturegen-existing-{Guid.NewGuid():N}.db");
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE Audits (Id INTEGER PRIMARY KEY, What TEXT); INSERT INTO Audits (What) VALUES ('before')";
        await command.ExecuteNonQueryAsync();
        return path;
    }

    private static async Task AssertUntouchedAsync(string path)
    {
        await using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            await connection.OpenAsync();
            Assert.Equal(1, connection.Count("Audits"));
        }

        File.Delete(path);
    }

    internal sealed class Product
    {
        public int Id { get; set; }
    }

    internal sealed class Audit
    {
        public int Id { get; set; }

        public required string What { get; set; }
    }

    internal sealed class Line
    {
        public int Id { get; set; }

        public required string Text { get; set; }
    }

    internal sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
    {
        public DbSet<Product> Products => Set<Product>();
    }

    internal sealed class AuditContext(DbContextOptions<AuditContext> options) : DbContext(options)
    {
        public DbSet<Audit> Audits => Set<Audit>();
    }

    internal sealed class LogContext(DbContextOptions<LogContext> options) : DbContext(options)
    {
        public DbSet<Line> Lines => Set<Line>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Line>().ToTable("Line");
    }

    internal sealed class UnservedContext(DbContextOptions<UnservedContext> options) : DbContext(options);

    [AlsoServes<LogContext>]
    internal sealed class ShopDatabase : TestDatabase<ShopContext>
    {
        protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) => options.UseSqlite(connection);

        protected override async Task CreateSchemaAsync(ShopContext db, CancellationToken cancellationToken)
        {
            await base.CreateSchemaAsync(db, cancellationToken);
            await using var log = new LogContext(On<LogContext>(Path.Combine(Path.GetTempPath(), "fixturegen-never-made.db")));
            await log.GetService<IRelationalDatabaseCreator>().CreateTablesAsync(cancellationToken);
            // What the application's own seeding does: it makes a context with the application's connection string.
            await using var seeding = new ShopContext(On<ShopContext>(Path.Combine(Path.GetTempPath(), "fixturegen-never-made.db")));
            await using var transaction = await seeding.Database.BeginTransactionAsync(cancellationToken);
            seeding.Add(new Product());
            await seeding.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    internal class FamilyContext(DbContextOptions options) : DbContext(options)
    {
        public DbSet<Audit> Audits => Set<Audit>();
    }

    internal sealed class ChildContext(DbContextOptions<ChildContext> options) : FamilyContext(options);

    internal sealed class FamilyDatabase : TestDatabase<FamilyContext>
    {
        protected override void Configure(DbContextOptionsBuilder<FamilyContext> options, DbConnection connection) => options.UseSqlite(connection);
    }

    /// <summary>A context on a connection that somebody opens.</summary>
    public sealed class OpenedContext
    {
        private readonly Func<SqliteConnection, DbContext> make;

        internal OpenedContext(Func<SqliteConnection, DbContext> make) => this.make = make;

        internal DbContext On(SqliteConnection connection) => make(connection);
    }

    private sealed class Shop : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Shop), "shop");
    }

    private sealed class Family : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Family), "family");
    }

    private sealed class Everything : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value) => value.Subscribe(this);

        public void OnNext(KeyValuePair<string, object?> value)
        {
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
