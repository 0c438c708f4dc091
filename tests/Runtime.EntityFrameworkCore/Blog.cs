using System.Data.Common;
using FixtureGen.EntityFrameworkCore.Tests;
using FixtureGen.Glue;
using FixtureGen.Plan;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

[module: FixturePlan(1, Engines = [typeof(FixtureGen.Sqlite.SqliteEngine)])]
[module: FixtureGroup("blog", typeof(BlogDatabase), Fixtures = [typeof(Posts)])]

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>The test class whose runs these tests play: a blog with two posts.</summary>
internal sealed class Blog : ITestClass
{
    static TestClassDescriptor ITestClass.Descriptor => new(typeof(Blog), "blog");
}

internal sealed class Post
{
    public int Id { get; set; }

    public required string Title { get; set; }

    public decimal Price { get; set; }
}

internal sealed class BlogContext(DbContextOptions<BlogContext> options) : DbContext(options)
{
    public DbSet<Post> Posts => Set<Post>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Post>().HasIndex(post => post.Title).IsUnique();
}

internal sealed class BlogDatabase : TestDatabase<BlogContext>
{
    /// <summary>Whether a physical connection was ever prepared as if that were a test's work.</summary>
    internal static bool WasPreparedInATest { get; private set; }

    protected override void Configure(DbContextOptionsBuilder<BlogContext> options, DbConnection connection)
    {
        WasPreparedInATest |= connection.GetType().BaseType!.Name == "PhysicalConnection" && Sandbox.Current is { } sandbox
            && !sandbox.Owner.StartsWith("The schema", StringComparison.Ordinal);
        options.UseSqlite(connection);
    }
}

[Fixture]
internal sealed class Posts : Fixture<BlogContext>
{
    public override async Task LoadAsync(BlogContext db, CancellationToken cancellationToken)
    {
        db.Add(new Post { Title = "One", Price = 9.5m });
        await db.SaveChangesAsync(cancellationToken);
        // Left to be saved.
        db.Add(new Post { Title = "Two", Price = 10.25m });
    }
}
