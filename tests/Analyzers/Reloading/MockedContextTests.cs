using FixtureGen.Analyzers.Reloading;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Reloading;

/// <summary>A mocked context or repository stores nothing: calls in expression trees only describe.</summary>
public sealed class MockedContextTests
{
    private const string Moq = """
        namespace Moq
        {
            public class Mock<T> where T : class
            {
                public T Object => null!;
                public Mock<T> Setup<TResult>(System.Linq.Expressions.Expression<System.Func<T, TResult>> call) => this;
                public Mock<T> Returns(object value) => this;
                public void Verify<TResult>(System.Linq.Expressions.Expression<System.Func<T, TResult>> call) { }
            }
        }
        """;

    [Fact]
    public Task A_set_up_that_describes_a_context_is_not_reported()
        => Blogging.ReportsWithAsync(Moq, """
            public class Tests
            {
                private readonly Moq.Mock<DbSet<Blog>> blogs = new();
                private readonly Moq.Mock<BloggingContext> context = new();
                public Tests()
                {
                    blogs.Setup(set => set.Add(null!)).Returns(null!);
                    context.Setup(db => db.Blogs).Returns(blogs.Object);
                    context.Setup(db => db.SaveChanges()).Returns(1);
                }
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """);

    /// <summary>The shape of Microsoft's guidance on testing with a mocked context.</summary>
    [Fact]
    public Task Tests_that_verify_that_rows_are_saved_do_not_arrange_rows()
        => Verify.ReportsInAsync<SameRowsInTestsAnalyzer>(source => TestCode.CompileAgainst(Moq, source, Blogging.Usings("XunitV2"), Blogging.Model), """
            public class BlogService { public BlogService(BloggingContext db) { } public void AddBlog(string name) { } }
            public class Tests
            {
                [Fact] public void One() { TEST }
                [Fact] public void Two() { TEST }
                [Fact] public void Three() { TEST }
            }
            """.Replace("TEST", """
                var blogs = new Moq.Mock<DbSet<Blog>>();
                var context = new Moq.Mock<BloggingContext>();
                context.Setup(db => db.Blogs).Returns(blogs.Object);
                new BlogService(context.Object).AddBlog("One");
                blogs.Verify(set => set.Add(null!));
                context.Verify(db => db.SaveChanges());
                """));

    [Fact]
    public Task Repositories_and_units_of_work_of_the_project_are_no_contexts()
        => Blogging.ReportsAsync("MSTest", """
            public interface IBlogs { void Add(Blog blog); }
            public interface IUnitOfWork { IBlogs Blogs { get; } int SaveChanges(); }
            public class FakeUnitOfWork : IUnitOfWork, IBlogs { readonly List<Blog> rows = new(); public IBlogs Blogs => this; public void Add(Blog blog) => rows.Add(blog); public int SaveChanges() => rows.Count; }
            [TestClass]
            public class Tests
            {
                private readonly IUnitOfWork work = new FakeUnitOfWork();
                [TestInitialize] public void SetUp() { work.Blogs.Add(new Blog()); work.SaveChanges(); }
                [TestMethod] public void One() { }
                [TestMethod] public void Two() { }
            }
            """);
}
