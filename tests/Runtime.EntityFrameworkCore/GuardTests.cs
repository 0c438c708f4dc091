using System.Data.Common;
using System.Reflection;
using System.Reflection.Emit;
using FixtureGen.EntityFrameworkCore.Glue;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>What a module initialiser calls, with databases that no test class has used. Any context outside of a test asks for them.</summary>
[CollectionDefinition(nameof(GuardTests), DisableParallelization = true)]
[Collection(nameof(GuardTests))]
public sealed class GuardTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"fixturegen-guarded-{Guid.NewGuid():N}.db");

    public void Dispose() => Assert.False(File.Exists(file), "A context got to a database that FixtureGen did not make.");

    [Fact]
    public void A_context_is_stopped_before_any_test_class_has_started()
    {
        ContextGlue.Guard(typeof(GuardTests).Assembly, () => [typeof(EarlyDatabase)]);
        using var db = new EarlyContext(On<EarlyContext>(file));

        var failure = Assert.Throws<InvalidOperationException>(() => db.Database.EnsureCreated());

        Assert.Contains(typeof(EarlyDatabase).ToString(), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_was_let_through_is_stopped_when_another_assembly_announces_its_database()
    {
        var allowed = Path.Combine(Path.GetTempPath(), $"fixturegen-late-{Guid.NewGuid():N}.db");
        try
        {
            ContextGlue.Guard(typeof(GuardTests).Assembly, () => [typeof(EarlyDatabase)]);
            using (var db = new LateContext(On<LateContext>(allowed)))
            {
                Assert.True(db.Database.EnsureCreated());
            }

            ContextGlue.Guard(typeof(GuardTests).Assembly, () => [typeof(LateDatabase)]);
            using var late = new LateContext(On<LateContext>(allowed));
            Assert.Throws<InvalidOperationException>(() => late.Database.OpenConnection());
        }
        finally
        {
            File.Delete(allowed);
        }
    }

    [Fact]
    public void Databases_are_not_asked_for_before_a_context_is_judged()
    {
        var asked = 0;
        ContextGlue.Guard(typeof(GuardTests).Assembly, () =>
        {
            Interlocked.Increment(ref asked);
            return [typeof(LazyDatabase)];
        });

        Assert.Equal(0, asked);
        for (var use = 0; use < 2; use++)
        {
            using var db = new LazyContext(On<LazyContext>(file));
            Assert.Throws<InvalidOperationException>(() => db.Database.EnsureCreated());
            Assert.Equal(1, asked);
        }
    }

    [Fact]
    public void A_test_project_allows_databases_for_the_test_databases_of_a_library()
    {
        var testProject = AssemblyBuilder.DefineDynamicAssembly(new("Some.Tests"), AssemblyBuilderAccess.Run);
        testProject.SetCustomAttribute(new(typeof(AllowDatabaseAttribute).GetConstructor([typeof(string)])!, ["fixturegen-container-*.db"]));
        ContextGlue.Guard(testProject, () => [typeof(EarlyDatabase)]);
        var container = Path.Combine(Path.GetTempPath(), $"fixturegen-container-{Guid.NewGuid():N}.db");
        try
        {
            using var db = new EarlyContext(On<EarlyContext>(container));
            Assert.True(db.Database.EnsureCreated());
        }
        finally
        {
            File.Delete(container);
        }
    }

    private static DbContextOptions<TContext> On<TContext>(string file)
        where TContext : DbContext
        => new DbContextOptionsBuilder<TContext>().UseSqlite($"Data Source={file};Pooling=False").Options;

    internal sealed class EarlyContext(DbContextOptions<EarlyContext> options) : DbContext(options);

    internal sealed class LateContext(DbContextOptions<LateContext> options) : DbContext(options);

    internal sealed class LazyContext(DbContextOptions<LazyContext> options) : DbContext(options);

    internal sealed class EarlyDatabase : TestDatabase<EarlyContext>
    {
        protected override void Configure(DbContextOptionsBuilder<EarlyContext> options, DbConnection connection) => options.UseSqlite(connection);
    }

    internal sealed class LateDatabase : TestDatabase<LateContext>
    {
        protected override void Configure(DbContextOptionsBuilder<LateContext> options, DbConnection connection) => options.UseSqlite(connection);
    }

    internal sealed class LazyDatabase : TestDatabase<LazyContext>
    {
        protected override void Configure(DbContextOptionsBuilder<LazyContext> options, DbConnection connection) => options.UseSqlite(connection);
    }
}
