using System.Data.Common;
using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.EntityFrameworkCore.Tests;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

[module: FixtureGroup("seeded synchronously", typeof(SeedingTests.Synchronous))]
[module: FixtureGroup("seeded asynchronously", typeof(SeedingTests.Asynchronous))]
[module: FixtureGroup("seeded in both ways", typeof(SeedingTests.Both))]

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>
/// Rows that a context stores when its tables are made. The seeders make a second context, with the application's own connection string.
/// </summary>
public sealed class SeedingTests
{
    private static readonly string Production = Path.Combine(AppContext.BaseDirectory, "seeded-production.db");

    [Fact]
    public Task By_UseSeeding_alone() => FindsAsync<OfSynchronous>("synchronously", "synchronously, by another context");

    [Fact]
    public Task By_UseAsyncSeeding_alone() => FindsAsync<OfAsynchronous>("asynchronously", "asynchronously, by another context");

    /// <summary>The schema is made asynchronously, as Entity Framework then does it.</summary>
    [Fact]
    public Task By_both() => FindsAsync<OfBoth>("asynchronously", "asynchronously, by another context");

    private static async Task FindsAsync<TTestClass>(params string[] rows)
        where TTestClass : ITestClass
    {
        await using var run = await ClassRun.StartAsync<TTestClass>();
        for (var test = 0; test < 2; test++)
        {
            await run.TestAsync(sandbox =>
            {
                using var db = ContextGlue.NewDb<WordContext>(sandbox);
                Assert.Equal(rows, db.Words.Select(static word => word.Text).Order());
                db.Add(new Word { Text = "of the test" });
                db.SaveChanges();
            });
        }

        Assert.False(File.Exists(Production), "A file was made.");
    }

    private static void Seed(DbContext db)
    {
        db.Add(new Word { Text = "synchronously" });
        db.SaveChanges();
        using var other = new WordContext(new DbContextOptionsBuilder<WordContext>().UseSqlite($"Data Source={Production}").Options);
        other.Add(new Word { Text = "synchronously, by another context" });
        other.SaveChanges();
    }

    private static async Task SeedAsync(DbContext db, CancellationToken cancellationToken)
    {
        db.Add(new Word { Text = "asynchronously" });
        await db.SaveChangesAsync(cancellationToken);
        await using var other = new WordContext(new DbContextOptionsBuilder<WordContext>().UseSqlite($"Data Source={Production}").Options);
        other.Add(new Word { Text = "asynchronously, by another context" });
        await other.SaveChangesAsync(cancellationToken);
    }

    internal sealed class Word
    {
        public int Id { get; set; }

        public required string Text { get; set; }
    }

    internal sealed class WordContext(DbContextOptions<WordContext> options) : DbContext(options)
    {
        public DbSet<Word> Words => Set<Word>();
    }

    internal sealed class Synchronous : TestDatabase<WordContext>
    {
        protected override void Configure(DbContextOptionsBuilder<WordContext> options, DbConnection connection)
            => options.UseSqlite(connection).UseSeeding(static (db, _) => Seed(db));
    }

    internal sealed class Asynchronous : TestDatabase<WordContext>
    {
        protected override void Configure(DbContextOptionsBuilder<WordContext> options, DbConnection connection)
            => options.UseSqlite(connection).UseAsyncSeeding(static (db, _, cancellationToken) => SeedAsync(db, cancellationToken));
    }

    internal sealed class Both : TestDatabase<WordContext>
    {
        protected override void Configure(DbContextOptionsBuilder<WordContext> options, DbConnection connection)
            => options.UseSqlite(connection)
                .UseSeeding(static (db, _) => Seed(db))
                .UseAsyncSeeding(static (db, _, cancellationToken) => SeedAsync(db, cancellationToken));
    }

    private sealed class OfSynchronous : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OfSynchronous), "seeded synchronously");
    }

    private sealed class OfAsynchronous : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OfAsynchronous), "seeded asynchronously");
    }

    private sealed class OfBoth : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OfBoth), "seeded in both ways");
    }
}
