using System.Data.Common;
using FixtureGen.AdoNet;
using FixtureGen.AdoNet.ExistingDatabases;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.PostgreSql.Tests;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

[module: FixtureGroup("somebodys-in-transaction", typeof(SomebodysLibraryInTransaction), Fixtures = [typeof(Bridges)])]
[module: FixtureGroup("somebodys-committed", typeof(SomebodysLibraryCommitted), Fixtures = [typeof(Bridges)], Tables = ["author", "Book", "Loan"])]

namespace FixtureGen.PostgreSql.Tests;

/// <summary>The engine for one database that exists already, on PostgreSQL.</summary>
public sealed class ExistingDatabaseTests : IClassFixture<SomebodysDatabase>
{
    private readonly string before = SomebodysDatabase.Rows();

    [Fact]
    public async Task Fixtures_in_a_transaction_are_what_each_test_starts_from_and_never_committed()
    {
        await using (var library = await ClassRun.StartAsync<InTransaction>())
        {
            for (var test = 0; test < 3; test++)
            {
                await library.TestAsync(async sandbox =>
                {
                    await using var other = sandbox.OpenConnection();
                    await using (var transaction = await other.BeginTransactionAsync())
                    {
                        await other.ExecuteAsync("DELETE FROM \"Loan\"");
                        await transaction.CommitAsync();
                    }

                    // A statement that fails, then more work.
                    Assert.Throws<PostgresException>(() => sandbox.Connection.Execute("INSERT INTO author VALUES (1, 'again')"));
                    Assert.Equal((3L, 2L, 0L), (sandbox.Connection.Count("author"), sandbox.Connection.Count("book"), sandbox.Connection.Count("\"Loan\"")));
                });
                Assert.Equal(before, SomebodysDatabase.Rows());
            }
        }

        Assert.Equal(before, SomebodysDatabase.Rows());
    }

    [Fact]
    public async Task Entity_Framework_saves_and_goes_on_after_a_failure()
    {
        await using var library = await ClassRun.StartAsync<InTransaction>();
        await library.TestAsync(async sandbox =>
        {
            await using var db = new LibraryContext(sandbox.Connection);
            db.AddRange(new Author { Id = 11, Name = "Eve" }, new Author { Id = 12, Name = "Dan" });
            Assert.Equal(2, await db.SaveChangesAsync());
            db.Add(new Author { Id = 13, Name = "Eve" });
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
            Assert.Equal(5, await db.Set<Author>().CountAsync());
        });
        Assert.Equal(before, SomebodysDatabase.Rows());
    }

    [Fact]
    public async Task A_deferred_constraint_is_checked_at_each_commit_of_the_application_and_deferred_again_afterwards()
    {
        await using var library = await ClassRun.StartAsync<InTransaction>();
        await library.TestAsync(async sandbox =>
        {
            for (var time = 0; time < 2; time++)
            {
                await using var transaction = await sandbox.Connection.BeginTransactionAsync();
                await sandbox.Connection.ExecuteAsync("INSERT INTO book VALUES (9, 'Lost', 99)");
                Assert.Equal("23503", (await Assert.ThrowsAsync<PostgresException>(() => transaction.CommitAsync())).SqlState);
            }

            Assert.Equal(0, sandbox.Connection.Count("book WHERE id = 9"));
            await using var right = await sandbox.Connection.BeginTransactionAsync();
            await sandbox.Connection.ExecuteAsync("INSERT INTO book VALUES (9, 'Found', 99)");
            await sandbox.Connection.ExecuteAsync("INSERT INTO author VALUES (99, 'Zoe')");
            await right.CommitAsync();
        });
        Assert.Equal(before, SomebodysDatabase.Rows());
    }

    [Fact]
    public async Task Classes_share_committed_fixtures_side_by_side_and_they_are_deleted_afterwards()
    {
        await using (var first = await ClassRun.StartAsync<Committed>())
        await using (var second = await ClassRun.StartAsync<Committed>())
        {
            await first.TestAsync(async one =>
            {
                one.Connection.Execute("DELETE FROM \"Loan\"");
                await second.TestAsync(two => Assert.Equal(2, two.Connection.Count("\"Loan\"")));
                Assert.Equal(0, one.Connection.Count("\"Loan\""));
            });
            await first.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("\"Loan\"")));
            Assert.Contains("(3,Bridges,3)", SomebodysDatabase.Rows(), StringComparison.Ordinal);
        }

        await ((CommittedFixtures)ExistingDatabaseUse.Of(SomebodysDatabase.ConnectionString, FixtureKeeping.Committed)).RemoveAsync();
        Assert.Equal(before, SomebodysDatabase.Rows());
    }

    private sealed class LibraryContext(DbConnection connection) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql(connection);

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Author>(author =>
        {
            author.ToTable("author");
            author.Property(each => each.Id).HasColumnName("id").ValueGeneratedNever();
            author.Property(each => each.Name).HasColumnName("name");
        });
    }

    private sealed class Author
    {
        public int Id { get; init; }

        public required string Name { get; init; }
    }

    private sealed class InTransaction : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(InTransaction), "somebodys-in-transaction");
    }

    private sealed class Committed : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Committed), "somebodys-committed");
    }
}
