using System.Data.Common;
using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.PostgreSql.Tests;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

[module: FixtureGroup("hilo", typeof(HiLoTests.HiLoDatabase))]
[module: FixtureGroup("hilo clones", typeof(HiLoTests.HiLoDatabase), Isolation = FixtureGen.Isolation.Clone)]

namespace FixtureGen.PostgreSql.Tests;

/// <summary>Ids that Entity Framework takes from a sequence in blocks and keeps for the next context on the same database.</summary>
public sealed class HiLoTests
{
    [Fact]
    public async Task Tests_of_two_classes_that_run_beside_each_other_get_ids_of_their_own_databases()
    {
        await using var one = await ClassRun.StartAsync<Plain>();
        await using var other = await ClassRun.StartAsync<Plain>();
        await FillAsync(one, 25, 3);
        await FillAsync(other, 25, 3);
        await FillAsync(one, 25, 3);
    }

    [Fact]
    public async Task Each_test_on_a_clone_gets_ids_of_its_clone()
    {
        await using var run = await ClassRun.StartAsync<Cloned>();

        Assert.Equal(await FillAsync(run, 25, 3), await FillAsync(run, 25, 3));
    }

    [Fact]
    public async Task With_stable_ids_each_test_gets_the_same()
    {
        await using var run = await ClassRun.StartAsync<Stable>();

        Assert.Equal(await FillAsync(run, 25), await FillAsync(run, 25));
    }

    private static async Task<List<int>> FillAsync(ClassRun run, params int[] blocks)
    {
        List<int> ids = [];
        await run.TestAsync(sandbox =>
        {
            foreach (var rows in blocks)
            {
                using var db = ContextGlue.NewDb<HiLoContext>(sandbox);
                db.AddRange(Enumerable.Range(0, rows).Select(static _ => new Row()));
                db.SaveChanges();
            }

            using var read = ContextGlue.NewDb<HiLoContext>(sandbox);
            ids = [.. read.Rows.Select(row => row.Id).Order()];
        });

        Assert.Equal(blocks.Sum(), ids.Count);
        return ids;
    }

    internal sealed class Row
    {
        public int Id { get; set; }
    }

    internal sealed class HiLoContext(DbContextOptions<HiLoContext> options) : DbContext(options)
    {
        public DbSet<Row> Rows => Set<Row>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row>().Property(row => row.Id).UseHiLo("hilo");
    }

    internal sealed class HiLoDatabase : TestDatabase<HiLoContext>
    {
        protected override void Configure(DbContextOptionsBuilder<HiLoContext> options, DbConnection connection) => options.UseNpgsql(connection);
    }

    private sealed class Plain : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Plain), "hilo");
    }

    private sealed class Cloned : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Cloned), "hilo clones");
    }

    [StableIds]
    private sealed class Stable : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Stable), "hilo");
    }
}
