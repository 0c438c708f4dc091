using FixtureGen.Analyzers.Reloading;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Reloading;

/// <summary>The in-memory provider has no database that could be shared, wherever a project chooses it.</summary>
public sealed class InMemoryProviderTests
{
    private const string InMemory = "new DbContextOptionsBuilder<BloggingContext>().UseInMemoryDatabase(\"tests\").Options";
    private const string Tests = "[Fact] public void One() { } [Fact] public void Two() { }";

    [Theory]
    [InlineData("public abstract class Base { protected readonly BloggingContext db = new(MEMORY); } public class Tests : Base { public Tests() { db.Add(new Blog()); db.SaveChanges(); } TESTS }")]
    [InlineData("public class F { public BloggingContext Db { get; } = new(MEMORY); } public class Tests : IClassFixture<F> { public Tests(F fixture) { fixture.Db.Database.EnsureDeleted(); fixture.Db.Add(new Blog()); fixture.Db.SaveChanges(); } TESTS }")]
    [InlineData("public class F { public BloggingContext Open() => new(MEMORY); } public class Tests(F fixture) : IDisposable { public void Dispose() { using var db = fixture.Open(); db.Database.EnsureDeleted(); } TESTS }")]
    [InlineData("public static class Shared { public static readonly DbContextOptions<BloggingContext> Options = MEMORY; } public class Tests { public Tests() { using var db = new BloggingContext(Shared.Options); db.Add(new Blog()); db.SaveChanges(); } TESTS }")]
    [InlineData("public static class Shared { public static DbContextOptions<BloggingContext> Options { get; } = MEMORY; } public class Tests { public Tests() { using var db = new BloggingContext(Shared.Options); db.Add(new Blog()); db.SaveChanges(); } TESTS }")]
    [InlineData("public class Tests { static DbContextOptions<BloggingContext>? shared; public Tests() { using var db = new BloggingContext(shared ??= MEMORY); db.Add(new Blog()); db.SaveChanges(); } TESTS }")]
    [InlineData("public class Own : DbContext { protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseInMemoryDatabase(\"tests\"); } public class Tests { public Tests() { using var db = new Own(); db.Add(new Blog()); db.SaveChanges(); } TESTS }")]
    [InlineData("public abstract class Base { protected Base(DbContextOptions<BloggingContext> options) { using var db = new BloggingContext(options); db.Database.EnsureDeleted(); db.Add(new Blog()); db.SaveChanges(); } TESTS } public class Tests : Base { static readonly DbContextOptions<BloggingContext> Memory = MEMORY; public Tests() : base(Memory) { } }")]
    public Task A_provider_that_is_chosen_outside_the_set_up_is_known(string source) => ReportsAsync("XunitV2", "#nullable enable annotations\n" + source);

    [Fact]
    public Task An_application_factory_that_chooses_it_is_known()
        => ReportsAsync("XunitV2", """
            public class WebApplicationFactory<T> { public IServiceProvider Services => null!; protected virtual void ConfigureWebHost(Action<Action<DbContextOptionsBuilder>> builder) { } }
            public class Program { }
            public class Factory : WebApplicationFactory<Program>
            {
                protected override void ConfigureWebHost(Action<Action<DbContextOptionsBuilder>> builder) => builder(options => options.UseInMemoryDatabase("tests"));
            }
            public class Tests : IClassFixture<Factory>
            {
                public Tests(Factory factory)
                {
                    var db = (BloggingContext)factory.Services.GetService(typeof(BloggingContext))!;
                    db.Database.EnsureCreated();
                    db.Add(new Blog());
                    db.SaveChanges();
                }
                TESTS
            }
            """);

    [Fact]
    public Task A_set_up_once_a_class_that_chooses_it_is_known()
        => ReportsAsync("NUnit", """
            public class Tests
            {
                private DbContextOptions<BloggingContext> options = null!;
                [OneTimeSetUp] public void Once() => options = MEMORY;
                [SetUp] public void SetUp() { using var db = new BloggingContext(options); db.Database.EnsureCreated(); db.Add(new Blog()); db.SaveChanges(); }
                [TearDown] public void TearDown() { using var db = new BloggingContext(options); db.Database.EnsureDeleted(); }
                [Test] public void One() { }
                [Test] public void Two() { }
            }
            """);

    [Fact]
    public Task Another_class_that_chooses_it_and_one_of_several_derived_classes_are_not_meant()
        => ReportsAsync("XunitV2", """
            public abstract class Base
            {
                protected Base() { using var db = new BloggingContext(Options); db.Database.{|FG4002:EnsureCreated|}(); }
                protected abstract DbContextOptions<BloggingContext> Options { get; }
                TESTS
            }
            public class InMemory : Base { protected override DbContextOptions<BloggingContext> Options => MEMORY; }
            public class Sqlite : Base { protected override DbContextOptions<BloggingContext> Options => new DbContextOptionsBuilder<BloggingContext>().UseSqlite("").Options; }
            public class Tests { public Tests() { using var db = new BloggingContext(null!); db.Database.{|FG4002:EnsureCreated|}(); } TESTS }
            """);

    [Fact]
    public Task Tests_that_arrange_the_same_rows_without_a_database_are_not_reported()
        => Verify.ReportsInAsync<SameRowsInTestsAnalyzer>(Compile("XunitV2"), """
            public class Own
            {
                [Fact] public void One() { var options = MEMORY; using var db = new BloggingContext(options); db.Add(new Blog()); db.SaveChanges(); }
                [Fact] public void Two() { var options = MEMORY; using var db = new BloggingContext(options); db.Add(new Blog()); db.SaveChanges(); }
                [Fact] public void Three() { var options = MEMORY; using var db = new BloggingContext(options); db.Add(new Blog()); db.SaveChanges(); }
            }
            public class OfTheClass
            {
                private readonly BloggingContext db = new(MEMORY);
                [Fact] public void One() { db.Add(new Blog()); db.SaveChanges(); }
                [Fact] public void Two() { db.Add(new Blog()); db.SaveChanges(); }
                [Fact] public void Three() { db.Add(new Blog()); db.SaveChanges(); }
            }
            """.Replace("MEMORY", InMemory));

    [Fact]
    public Task A_class_fixture_whose_base_class_chooses_it_is_not_reported()
        => Verify.ReportsInAsync<ClassFixtureAnalyzer>(Compile("XunitV2"), """
            public abstract class Base { protected BloggingContext Open() => new(MEMORY); }
            public class F : Base { readonly BloggingContext db; public F(string name) => db = null!; public F() { db = Make(); db.Add(new Blog()); db.SaveChanges(); } static BloggingContext Make() => new(Options); static readonly DbContextOptions<BloggingContext> Options = MEMORY; }
            public class A : IClassFixture<F> { [Fact] public void T() { } }
            public class B : IClassFixture<F> { [Fact] public void T() { } }
            """.Replace("MEMORY", InMemory));

    private static Func<string, Microsoft.CodeAnalysis.Compilation> Compile(string framework)
        => source => TestCode.CompileFor(framework, source, Blogging.Usings(framework), Blogging.Model);

    private static Task ReportsAsync(string framework, string markup) => Blogging.ReportsAsync(framework, markup.Replace("MEMORY", InMemory).Replace("TESTS", Tests));
}
