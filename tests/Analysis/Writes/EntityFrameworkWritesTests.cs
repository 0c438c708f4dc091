using FixtureGen.Analysis.Tests.Harness;

namespace FixtureGen.Analysis.Tests.Writes;

public sealed class EntityFrameworkWritesTests
{
    [Theory]
    [InlineData("db.Add(new User());")]
    [InlineData("await db.AddAsync(new User(), cancellationToken);")]
    [InlineData("db.AddRange(new User(), new User());")]
    [InlineData("await db.AddRangeAsync(new List<User> { new() });")]
    [InlineData("db.Users.Add(new User());")]
    [InlineData("db.Users.Local.Add(new User());")]
    [InlineData("await db.Users.AddAsync(new());")]
    [InlineData("db.Users.AddRange([new(), new()]);")]
    [InlineData("await db.Users.AddRangeAsync(Enumerable.Range(1, 9).Select(i => new User { Id = i }));")]
    [InlineData("db.Set<User>().Add(new());")]
    [InlineData("db.Attach(new User());")]
    [InlineData("db.AttachRange(new User());")]
    [InlineData("db.Update(new User());")]
    [InlineData("db.Users.UpdateRange(new User());")]
    [InlineData("db.Entry(new User()).State = EntityState.Added;")]
    public void What_is_handed_to_the_context_is_written(string body) => Assert.Equal("Users", Touches.OfLoading(body));

    [Theory]
    [InlineData("db.Remove(await db.Users.FirstAsync());")]
    [InlineData("db.Users.RemoveRange(db.Users);")]
    [InlineData("db.Users.RemoveRange(await db.Users.Where(u => u.Id > 3).ToListAsync());")]
    [InlineData("await db.Users.ExecuteDeleteAsync(cancellationToken);")]
    [InlineData("await db.Users.Where(u => u.Id > 3).ExecuteUpdateAsync(s => s.SetProperty(u => u.Name, \"x\"));")]
    [InlineData("(await db.Users.FirstAsync()).Name = \"x\";")]
    [InlineData("foreach (var user in await db.Users.ToListAsync()) { user.Name += \"x\"; }")]
    [InlineData("db.Entry(await db.Users.FirstAsync()).State = EntityState.Deleted;")]
    [InlineData("db.Entry(await db.Users.FirstAsync()).Property(u => u.Name).CurrentValue = \"x\";")]
    public void What_is_changed_or_deleted_is_written(string body) => Assert.Equal("Users", Touches.OfLoading(body));

    [Theory]
    [InlineData("await db.Users.Include(u => u.Threads).ToListAsync();")]
    [InlineData("var count = await db.Users.CountAsync(); Console.WriteLine(count);")]
    [InlineData("await db.Users.Select(u => new { u.Name }).ToListAsync();")]
    public void What_is_only_read_is_not_written(string body) => Assert.Equal("", Touches.OfLoading(body));

    [Theory]
    [InlineData("db.Add(new Thread { Author = new User(), Replies = { new Reply() } });", "Users Threads Replies")]
    [InlineData("db.Add(new Thread { Replies = new List<Reply> { new() } });", "Threads Replies")]
    [InlineData("var thread = new Thread(); thread.Replies.Add(new Reply()); db.Add(thread);", "Threads Replies")]
    [InlineData("var thread = await db.Threads.FirstAsync(); thread.Replies.Add(new Reply());", "Replies")]
    [InlineData("db.Add(new User { Profile = new Profile { Address = new Address() } });", "Users Profile")]
    [InlineData("var user = await db.Users.FirstAsync(); db.Add(new Thread { Author = user });", "Threads")]
    [InlineData("db.Add(new Thread { Tags = { new Tag() } });", "Tags Threads TagThread")]
    [InlineData("var tag = await db.Tags.FirstAsync(); db.Add(new Thread { Tags = { tag } });", "Threads TagThread")]
    [InlineData("(await db.Threads.FirstAsync()).Tags.Add(await db.Tags.FirstAsync());", "TagThread")]
    [InlineData("(await db.Threads.Include(t => t.Replies).FirstAsync()).Replies.Clear();", "Replies")]
    [InlineData("db.Add(new Reply { Parent = new Reply() });", "Replies")]
    public void What_hangs_on_a_stored_object_is_written_in_foreign_key_order(string body, string tables)
        => Assert.Equal(tables, Touches.OfLoading(body));

    [Theory]
    [InlineData("object thing = Environment.Version; db.Add(thing);")]
    [InlineData("foreach (var row in Rows.All()) { db.Add(row); }")]
    [InlineData("db.AddRange(Rows.All());")]
    [InlineData("dynamic context = db; context.Add(Rows.All());")]
    [InlineData("db.ChangeTracker.TrackGraph(new object(), node => { });")]
    public void An_object_of_unknown_type_leaves_the_list_open(string body)
        => Assert.Equal("…", Touches.Of("F", Forum.Model, $$"""
            public static class Rows { public static IEnumerable<object> All() => Array.Empty<object>(); }
            public sealed class F : Fixture<ForumContext>
            {
                public override async Task LoadAsync(ForumContext db, CancellationToken cancellationToken) { {{body}} await Task.CompletedTask; }
            }
            """));

    [Theory]
    [InlineData("object user = new User(); db.Add(user);")]
    [InlineData("foreach (var row in new object[] { new User(), new User() }) { db.Add(row); }")]
    [InlineData("db.AddRange(new object[] { new User() });")]
    [InlineData("object[] rows = [new User()]; db.AddRange(rows);")]
    [InlineData("void Store(object row) => db.Add(row); Store(new User());")]
    [InlineData("void Store<T>(T row) where T : class => db.Set<T>().Add(row); Store(new User());")]
    public void An_object_is_followed_to_where_its_type_is_known(string body) => Assert.Equal("Users", Touches.OfLoading(body));
}
