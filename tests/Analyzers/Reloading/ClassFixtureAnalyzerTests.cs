using FixtureGen.Analyzers.Reloading;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Reloading;

public sealed class ClassFixtureAnalyzerTests
{
    private const string Rows = "using var db = new BloggingContext(null!); db.Add(new Blog { Name = \"First\" }); ";

    [Theory]
    [InlineData("public class F { public F() { ROWS db.[|SaveChanges|](); } } public class A : IClassFixture<F> { [Fact] public void T() { } } public class B : IClassFixture<F> { [Fact] public void T() { } }")]
    [InlineData("public class F : IAsyncLifetime { public async Task InitializeAsync() { ROWS await db.[|SaveChangesAsync|](); } public Task DisposeAsync() => Task.CompletedTask; } public class A : IClassFixture<F> { [Fact] public void T() { } } public class B : IClassFixture<F> { [Fact] public void T() { } }")]
    [InlineData("public class F { public F() => [|Seed|](); void Seed() { ROWS db.SaveChanges(); } } public abstract class Base : IClassFixture<F> { [Fact] public void T() { } } public class A : Base { } public class B : Base { }")]
    [InlineData("public class F { public F() { ROWS db.[|SaveChanges|](); } } public class G { public G() { ROWS db.[|SaveChanges|](); } } public class A : IClassFixture<F> { [Fact] public void T() { } } public class B : IClassFixture<G> { [Fact] public void T() { } }")]
    [InlineData("public class F { public F() { new SqliteConnection().[|Execute|](\"INSERT INTO Blogs VALUES (1)\"); } } public class A : IClassFixture<F> { [Fact] public void T() { } } public class B : IClassFixture<F> { [Fact] public void T() { } }")]
    public Task Rows_that_are_stored_for_several_classes_are_reported(string source) => ReportsAsync("XunitV2", source);

    [Theory]
    [InlineData("public class F { public F() { ROWS db.SaveChanges(); } } public class A : IClassFixture<F> { [Fact] public void T() { } }")]
    [InlineData("public class F { public F() { ROWS db.SaveChanges(); } } public class A : IClassFixture<F> { [Fact] public void T() { } } public class NoTests : IClassFixture<F> { }")]
    [InlineData("public class F { } public class A : IClassFixture<F> { [Fact] public void T() { } } public class B : IClassFixture<F> { [Fact] public void T() { } }")]
    [InlineData("public class F { public F() { ROWS db.SaveChanges(); } } [CollectionDefinition(\"c\")] public class C : ICollectionFixture<F> { } [Collection(\"c\")] public class A { [Fact] public void T() { } } [Collection(\"c\")] public class B { [Fact] public void T() { } }")]
    [InlineData("public class F { static bool done; public F() { if (!done) { done = true; ROWS db.SaveChanges(); } } } public class A : IClassFixture<F> { [Fact] public void T() { } } public class B : IClassFixture<F> { [Fact] public void T() { } }")]
    [InlineData("public class F { public F() { ROWS db.SaveChanges(); } } public class G { public G() { using var db = new BloggingContext(null!); db.Add(new Blog { Name = \"Other\" }); db.SaveChanges(); } } public class A : IClassFixture<F> { [Fact] public void T() { } } public class B : IClassFixture<G> { [Fact] public void T() { } }")]
    public Task Rows_that_are_stored_for_one_class_or_once_are_not_reported(string source) => ReportsAsync("XunitV2", source);

    [Fact]
    public Task Once_a_class_set_ups_of_NUnit_that_store_the_same_are_reported()
        => ReportsAsync("NUnit", """
            public class A { [OneTimeSetUp] public void Once() { ROWS db.[|SaveChanges|](); } [Test] public void T() { } }
            public class B { [OneTimeSetUp] public void Once() { ROWS db.[|SaveChanges|](); } [Test] public void T() { } }
            public class C { [OneTimeSetUp] public void Once() { } [Test] public void T() { } }
            """,
            "'A' stores the same rows as 'B'. Store them once, in a fixture that each of the classes names with [UseFixtures].",
            "'B' stores the same rows as 'A'. Store them once, in a fixture that each of the classes names with [UseFixtures].");

    [Theory]
    [InlineData("[UseDatabase<Blogs>]", "Another")]
    [InlineData("[UseDatabase<Forum>]", "BloggingContext")]
    [InlineData("[UseDatabase<Blogs>, Isolation(Isolation.Clone)]", "BloggingContext")]
    public Task Classes_of_another_context_database_or_isolation_do_not_store_the_same(string attributes, string context)
        => ReportsAsync("NUnit", attributes + $$"""

            public partial class Tests
            {
                [OneTimeSetUp] public void Once() { {{Rows.Replace("BloggingContext", context)}} db.SaveChanges(); }
                [Test] public void T() { }
            }
            [UseDatabase<Blogs>] public class A { [OneTimeSetUp] public void Once() { ROWS db.SaveChanges(); } [Test] public void T() { } }
            public abstract class Made : TestDatabase<BloggingContext>
            {
                protected override void Configure(DbContextOptionsBuilder<BloggingContext> options, DbConnection connection) { }
            }
            public class Blogs : Made { }
            public class Forum : Made { }
            public class Another : DbContext { public Another(DbContextOptions<Another> options) : base(options) { } }
            """);

    [Fact]
    public Task Classes_of_one_database_and_isolation_that_store_the_same_are_reported()
        => ReportsAsync("NUnit", """
            [UseDatabase<Blogs>] public class A { [OneTimeSetUp] public void On() { ROWS db.[|SaveChanges|](); } [Test] public void T() { } }
            [UseDatabase<Blogs>] public class B { [OneTimeSetUp] public void On() { ROWS db.[|SaveChanges|](); } [Test] public void T() { } }
            public class Blogs : TestDatabase<BloggingContext>
            {
                protected override void Configure(DbContextOptionsBuilder<BloggingContext> options, DbConnection connection) { }
            }
            """);

    [Fact]
    public Task Once_a_class_set_ups_of_MSTest_run_for_derived_classes_only_where_they_say_so()
        => ReportsAsync("MSTest", """
            public abstract class Never { [ClassInitialize] public static void Once(TestContext context) { using var db = new BloggingContext(null!); db.Add(new Post()); db.SaveChanges(); } }
            [TestClass] public class A : Never { [TestMethod] public void T() { } }
            [TestClass] public class B : Never { [TestMethod] public void T() { } }
            public abstract class Each { [ClassInitialize(InheritanceBehavior.BeforeEachDerivedClass)] public static void Once(TestContext context) { ROWS db.[|SaveChanges|](); } }
            [TestClass] public class C : Each { [TestMethod] public void T() { } }
            [TestClass] public class D : Each { [TestMethod] public void T() { } }
            """,
            "The rows of 'Each' are stored again for each of 2 test classes. Store them once, in a fixture that each of the classes names with [UseFixtures].");

    [Fact]
    public Task The_message_counts_the_classes()
        => ReportsAsync("XunitV2",
            "public class F { public F() { ROWS db.[|SaveChanges|](); } } public class A : IClassFixture<F> { [Fact] public void T() { } } public class B : IClassFixture<F> { [Fact] public void T() { } }",
            "The rows of 'F' are stored again for each of 2 test classes. Store them once, in a fixture that each of the classes names with [UseFixtures].");

    private static Task ReportsAsync(string framework, string source, params string[] messages)
        => Verify.ReportsInAsync<ClassFixtureAnalyzer>(code => TestCode.CompileFor(framework, code, Blogging.Usings(framework), Blogging.Model), source.Replace("ROWS", Rows), messages);
}
