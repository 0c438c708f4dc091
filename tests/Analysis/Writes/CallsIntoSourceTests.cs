using FixtureGen.Analysis.Tests.Harness;

namespace FixtureGen.Analysis.Tests.Writes;

public sealed class CallsIntoSourceTests
{
    [Theory]
    [InlineData("await Seed(db);")]
    [InlineData("new Seeder(db).Seed();")]
    [InlineData("var seeder = new Seeder(db); seeder.Seed();")]
    [InlineData("db.SeedUsers();")]
    [InlineData("ISeeder seeder = new Seeder(db); seeder.Seed();")]
    [InlineData("db.Add(MakeUser());")]
    [InlineData("db.AddRange(Static);")]
    [InlineData("db.AddRange(Property);")]
    [InlineData("db.AddRange(field);")]
    [InlineData("foreach (var name in new[] { \"a\", \"b\" }) { db.Users.Add(new User { Name = name }); }")]
    [InlineData("Enumerable.Range(1, 3).ToList().ForEach(i => db.Users.Add(new User()));")]
    [InlineData("new List<int> { 1 }.ForEach(AddOne); void AddOne(int i) => db.Add(new User());")]
    [InlineData("await Recurse(db, 3);")]
    [InlineData("db.Add(Make<User>());")]
    [InlineData("var user = new User(); user.Rename(); db.Add(user);")]
    public void Code_in_source_is_followed(string body) => Assert.Equal("Users", OfLoading(body));

    [Theory]
    [InlineData("db.Add(new Thread { Author = await db.Users.FirstAsync() }.WithReply());", "Threads Replies")]
    [InlineData("Make<Tag>(); db.Add(Make<User>());", "Tags Users")]
    [InlineData("void Unused() => db.Add(new User());", "")]
    public void Only_what_runs_counts(string body, string tables) => Assert.Equal(tables, OfLoading(body));

    [Theory]
    [InlineData("Hidden.Seed(db);")]
    [InlineData("new Hidden(db);")]
    [InlineData("Hidden.Run(db.Database.GetDbConnection());")]
    [InlineData("Abstract seeder = Hidden.Get<Abstract>(); seeder.Seed();")]
    [InlineData("db.Threads.Add(Hidden.Get<Thread>());")]
    [InlineData("db.Threads.AddRange(System.Text.Json.JsonSerializer.Deserialize<List<Thread>>(\"[]\"));")]
    public void What_code_in_other_assemblies_may_write_leaves_the_list_open(string body) => Assert.EndsWith("…", OfLoading(body));

    [Theory]
    [InlineData("db.Tags.Local.Clear(); Console.WriteLine(Hidden.Name);")]
    [InlineData("db.Database.EnsureCreated(); await db.SaveChangesAsync();")]
    [InlineData("await using var transaction = await db.Database.BeginTransactionAsync(); await transaction.CommitAsync();")]
    public void Other_code_does_not(string body) => Assert.Equal("", OfLoading(body));

    [Fact]
    public void A_base_class_of_fixtures_is_followed_with_what_its_heirs_fill_in()
        => Assert.Equal("Tags", Touches.Of("F", Forum.Model, """
            public abstract class Seed<T> : Fixture<ForumContext> where T : class
            {
                public override async Task LoadAsync(ForumContext db, CancellationToken cancellationToken)
                {
                    db.Set<T>().AddRange(Rows());
                    await db.Database.ExecuteSqlRawAsync(Sql);
                }
                protected abstract IEnumerable<T> Rows();
                protected virtual string Sql => "DELETE FROM unused";
            }
            [Fixture] public sealed class F : Seed<Tag>
            {
                protected override IEnumerable<Tag> Rows() { yield return new Tag(); }
                protected override string Sql => "UPDATE tags SET name = 'x'";
            }
            """));

    [Fact]
    public void What_the_context_adds_when_it_is_saved_counts()
        => Assert.Equal("Items Log", Touches.Of("F", """
            public class Item { public int Id { get; set; } }
            public class Entry { public int Id { get; set; } }
            public class Shop : DbContext
            {
                public DbSet<Item> Items => Set<Item>();
                public DbSet<Entry> Log => Set<Entry>();
                public override Task<int> SaveChangesAsync(CancellationToken cancellationToken = default)
                {
                    Log.Add(new Entry());
                    return base.SaveChangesAsync(cancellationToken);
                }
            }
            public sealed class F : Fixture<Shop>
            {
                public override async Task LoadAsync(Shop db, CancellationToken cancellationToken) => await db.AddAsync(new Item());
            }
            """));

    [Fact]
    public void Touches_adds_tables_and_does_not_close_an_open_list()
        => Assert.Equal("Users Replies log …", Touches.Of("F", Forum.Model, """
            [Touches("log", "replies")]
            public sealed class F : Fixture<ForumContext>
            {
                public override async Task LoadAsync(ForumContext db, CancellationToken cancellationToken)
                {
                    db.Add(new User());
                    await db.Database.ExecuteSqlRawAsync(Environment.NewLine);
                }
            }
            """));

    private static string OfLoading(string body)
    {
        var hidden = Source.CompileToReference("Hidden", """
            public class Hidden
            {
                public Hidden(DbContext db) { }
                public static string Name => "x";
                public static void Seed(DbContext db) { }
                public static void Run(DbConnection connection) { }
                public static T Get<T>() => default;
            }
            """);
        return Touches.Of("F", Source.CompileAgainst(hidden, Forum.Model, $$"""
            public interface ISeeder { void Seed(); }
            public abstract class Abstract { public abstract void Seed(); }
            public class Seeder(ForumContext db) : ISeeder { public void Seed() => db.Users.Add(new User()); }
            public static class Extensions
            {
                public static void SeedUsers(this ForumContext db) => db.Set<User>().Add(new());
                public static void Rename(this User user) => user.Name = "x";
                public static Thread WithReply(this Thread thread) { thread.Replies.Add(new Reply()); return thread; }
            }
            public sealed class F : Fixture<ForumContext>
            {
                private static readonly User[] Static = { new User() };
                private readonly List<User> field{{(body.Contains("field") ? " = new() { new User() }" : "")}};
                private IEnumerable<User> Property => new[] { new User() };
                public override async Task LoadAsync(ForumContext db, CancellationToken cancellationToken)
                {
                    {{body}}
                    await Task.CompletedTask;
                }
                private static async Task Seed(ForumContext db) => await db.Users.AddAsync(new User());
                private static User MakeUser() => new();
                private static T Make<T>() where T : new() => new T();
                private static async Task Recurse(ForumContext db, int depth)
                {
                    if (depth > 0) { await Recurse(db, depth - 1); }
                    db.Add(new User());
                }
            }
            """));
    }
}
