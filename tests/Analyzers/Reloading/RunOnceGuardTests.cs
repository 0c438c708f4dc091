namespace FixtureGen.Analyzers.Tests.Reloading;

/// <summary>Work of a set-up that is done once all the same, because something that outlives the tests remembers it.</summary>
public sealed class RunOnceGuardTests
{
    private const string Seed = "static BloggingContext Make() { var db = new BloggingContext(null!); db.Database.EnsureCreated(); db.Add(new Blog()); db.SaveChanges(); return db; } ";

    [Theory]
    [InlineData("static BloggingContext? shared; public Tests() { shared ??= Make(); }")]
    [InlineData("static BloggingContext? shared; public Tests() { _ = shared ?? (shared = Make()); }")]
    [InlineData("static Task? once; static Task Once() => once ??= Task.Run(() => Make()); public Tests() { Once().Wait(); }")]
    [InlineData("static BloggingContext? shared; public Tests() { System.Threading.LazyInitializer.EnsureInitialized(ref shared, () => Make()); }")]
    [InlineData("static readonly System.Collections.Concurrent.ConcurrentDictionary<string, BloggingContext> all = new(); public Tests() { all.GetOrAdd(\"blogs\", _ => Make()); }")]
    [InlineData("static readonly object gate = new(); static bool done; public Tests() { lock (gate) { if (done) return; done = true; } Make(); }")]
    [InlineData("static readonly SemaphoreSlim gate = new(1); static bool done; public Tests() { gate.Wait(); try { if (done) { return; } Make(); done = true; } finally { gate.Release(); } }")]
    [InlineData("static bool done; public Tests() { if (!done) { Prepare(); done = true; } void Prepare() => Make(); }")]
    [InlineData("public Tests() { void NeverCalled() => Make(); }")]
    [InlineData("static readonly Opened opened = new(); public Tests() { opened.Once(); } class Opened { bool done; public void Once() { if (done) { return; } done = true; Make(); } }")]
    public Task What_a_static_remembers_is_not_reported(string members) => Blogging.ReportsInClassAsync("#nullable enable annotations\n" + Seed + members);

    [Theory]
    [InlineData("BloggingContext? own; public Tests() { own ??= {|FG4002:{|FG4001:Make|}|}(); }")]
    [InlineData("public Tests() { {|FG4002:{|FG4001:Prepare|}|}(); void Prepare() => Make(); }")]
    [InlineData("static readonly object gate = new(); public Tests() { lock (gate) { if (db.Database.CanConnect()) { return; } } {|FG4002:{|FG4001:Make|}|}(); }")]
    [InlineData("public Tests() { new {|FG4002:{|FG4001:Opened|}|}().Once(); } class Opened { bool done; public Opened() => Once(); public void Once() { if (done) { return; } done = true; Make(); } }")]
    public Task What_only_the_test_remembers_is_reported(string members) => Blogging.ReportsInClassAsync("#nullable enable annotations\n" + Seed + members);

    [Theory]
    [InlineData("bool done; public void Once() { if (done) { return; } done = true; Seed(); }", "fixture.Once();")]
    [InlineData("int runs; public void Once() { if (System.Threading.Interlocked.Exchange(ref runs, 1) == 0) { Seed(); } }", "fixture.Once();")]
    [InlineData("object? done; public void Once() { if (done is null) { Seed(); done = new(); } }", "fixture.Once();")]
    [InlineData("bool done; public async Task OnceAsync() { if (!done) { await Task.Yield(); Seed(); done = true; } }", "fixture.OnceAsync().Wait();")]
    [InlineData("public bool Done { get; set; } public void Once() => Seed();", "if (!fixture.Done) { fixture.Once(); fixture.Done = true; }")]
    [InlineData("BloggingContext? db; BloggingContext Make() { Seed(); return null!; } public BloggingContext Db => db ??= Make();", "_ = fixture.Db;")]
    public Task What_a_class_fixture_remembers_is_not_reported(string fixture, string setUp) => ReportsAsync(fixture, setUp);

    [Theory]
    [InlineData("public void Once() => Seed();", "fixture.{|FG4001:Once|}();")]
    [InlineData("public bool IsRelational { get; } = true; public void Once() => Seed();", "if (fixture.IsRelational) { fixture.{|FG4001:Once|}(); }")]
    public Task What_a_class_fixture_does_each_time_is_reported(string fixture, string setUp) => ReportsAsync(fixture, setUp);

    [Fact]
    public Task What_the_one_object_of_an_NUnit_class_remembers_is_not_reported()
        => Blogging.ReportsAsync("NUnit", """
            public class Tests
            {
                private readonly BloggingContext db = new(null!);
                private bool done;
                [SetUp] public void SetUp() { if (!done) { done = true; db.Add(new Blog()); db.SaveChanges(); } }
                [Test] public void One() { }
                [Test] public void Two() { }
            }
            """);

    private static Task ReportsAsync(string fixture, string setUp)
        => Blogging.ReportsAsync("XunitV2", $$"""
            #nullable enable annotations
            public class F { {{fixture}} void Seed() { using var db = new BloggingContext(null!); db.Add(new Blog()); db.SaveChanges(); } }
            [CollectionDefinition("blogs")] public class Blogs : ICollectionFixture<F> { }
            [Collection("blogs")]
            public class Tests
            {
                public Tests(F fixture) { {{setUp}} }
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """);
}
