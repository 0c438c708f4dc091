namespace FixtureGen.Generators.Tests.Harness;

/// <summary>What most tests start from.</summary>
internal static class ForumSource
{
    public const string Application = """
        using System;
        using System.Collections.Generic;
        using System.Data.Common;
        using FixtureGen;
        using Microsoft.EntityFrameworkCore;

        namespace Forum;

        public sealed class User
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
        }

        public sealed class Post
        {
            public int Id { get; set; }
            public User? Author { get; set; }
        }

        public sealed class ForumContext(DbContextOptions<ForumContext> options) : DbContext(options)
        {
            public DbSet<User> Users => Set<User>();
            public DbSet<Post> Posts => Set<Post>();
        }

        public sealed class ForumDatabase : TestDatabase<ForumContext>
        {
            protected override void Configure(DbContextOptionsBuilder<ForumContext> options, DbConnection connection)
                => options.UseSqlite(connection);
        }
        """;

    public const string Fixtures = """
        using System.Threading;
        using System.Threading.Tasks;
        using FixtureGen;

        namespace Forum;

        [Fixture]
        public sealed class Users : Fixture<ForumContext>
        {
            public override Task LoadAsync(ForumContext db, CancellationToken cancellationToken)
            {
                db.Users.Add(new User { Name = "Alice" });
                return Task.CompletedTask;
            }
        }

        [Fixture, DependsOnFixtures<Users>]
        public sealed class Posts : Fixture<ForumContext>
        {
            public override Task LoadAsync(ForumContext db, CancellationToken cancellationToken)
            {
                db.Posts.Add(new Post());
                return Task.CompletedTask;
            }
        }
        """;

    /// <summary>A test class that uses what it is given.</summary>
    public const string PostTests = """
        using FixtureGen;
        using Forum;
        using Xunit;

        namespace Forum.Tests;

        [UseFixtures<Posts>]
        public partial class PostTests
        {
            [Fact]
            public void A_post_is_there()
            {
                using ForumContext other = NewDb();
                other.Add(new Post());
                Db.SaveChanges();
                Connection.ChangeDatabase("main");
            }
        }
        """;
}
