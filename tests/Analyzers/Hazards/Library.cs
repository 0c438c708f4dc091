namespace FixtureGen.Analyzers.Tests.Hazards;

/// <summary>A small application with a database, and what the generator would add to a test class of it.</summary>
internal static class Library
{
    public const string Declarations = """
        public class Book { public int Id { get; set; } public string Title { get; set; } = ""; public int Year { get; set; } }
        public class LibraryContext : DbContext { public DbSet<Book> Books => Set<Book>(); }
        [Fixture] public class Books : Fixture<LibraryContext> { public override Task LoadAsync(LibraryContext db, CancellationToken cancellationToken) => Task.CompletedTask; }
        """;

    public static string GeneratedPartOf(string testClass) => $$"""
        partial class {{testClass}}
        {
            protected LibraryContext Db => null!;
            protected LibraryContext NewDb() => null!;
            protected DbConnection Connection => null!;
        }
        """;
}
