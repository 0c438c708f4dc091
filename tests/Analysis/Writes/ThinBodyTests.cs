using FixtureGen.Analysis.Tests.Harness;

namespace FixtureGen.Analysis.Tests.Writes;

/// <summary>Plain values of rows and indexes of models are not bound; where one of them matters, all are.</summary>
public sealed class ThinBodyTests
{
    private const string Library = """
        public class Book
        {
            private string label = "";

            public int Id { get; set; }
            public string Title { get; set; } = "";
            public DateTime Printed { get; set; }
            public bool IsLent { get; set; }
            public string Label { get => label; set { label = value; Marks.Add(new Mark()); } }
            public Shelf Shelf { get; set; }
            public List<Mark> Marks { get; } = new();
        }

        public class Mark { public int Id { get; set; } public Book Book { get; set; } }

        public class Shelf
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public List<Book> Books { get; } = new();
            public static implicit operator Shelf(string name) => new Shelf { Name = name };
        }

        public class LibraryContext : DbContext
        {
            public DbSet<Book> Books => Set<Book>();
            public DbSet<Mark> Marks => Set<Mark>();
            public DbSet<Shelf> Shelves => Set<Shelf>();
        }
        """;

    private const string PlainRows = """
        new Book { Id = 1, Title = "A", Printed = new DateTime(2026, 1, 1), IsLent = true },
        new Book { Id = 2, Title = "B", Printed = new DateTime(2026, 1, 2), IsLent = false },
        new Book { Id = 3, Title = "C", Printed = new DateTime(2026, 1, 3), IsLent = true }
        """;

    [Theory]
    [InlineData("", "Books")]
    [InlineData(", new Book { Id = 4, Shelf = new Shelf { Name = \"S\" } }", "Shelves Books")]
    [InlineData(", new Book { Id = 4, Shelf = new() { Name = \"S\" } }", "Shelves Books")]
    [InlineData(", new Book { Id = 4, Shelf = \"S\" }", "Books")]
    [InlineData(", new Book { Id = 4, Label = \"L\" }", "Books Marks")]
    [InlineData(", new Mark { Id = 4 }, new Book { Id = 5 }, new Mark { Id = 6 }", "Books Marks")]
    [InlineData(", new Book { Title = \"T\", Label = \"L\" }, new Book { Title = \"T\" }", "Books Marks")]
    [InlineData(", new Book { Id = 4, Marks = { new Mark { Id = 9 } } }", "Books Marks")]
    public void The_tables_of_many_rows_are_those_of_each(string row, string tables)
    {
        Assert.Equal(tables, OfLoading($"db.AddRange({PlainRows}{row});"));
        // The same without so many values that some are left out.
        Assert.Equal(tables, OfLoading($"db.AddRange(new Book(){row});"));
    }

    [Fact]
    public void A_method_of_the_project_that_takes_a_number_of_rows_is_given_them_all()
        => Assert.Equal("Books Marks", OfLoading($"db.AddRange({PlainRows});", Library.Replace("DbSet<Book> Books => Set<Book>();", """
            DbSet<Book> Books => Set<Book>();
            public void AddRange(Book first, Book second, Book third) { Add(first); Add(new Mark()); }
            """)));

    [Fact]
    public void Rows_in_a_local_function_are_found() => Assert.Equal("Books", OfLoading($$"""
        Add();
        void Add()
        {
            db.AddRange({{PlainRows}});
        }
        """));

    [Fact]
    public void The_text_of_a_command_among_rows_is_read() => Assert.Equal("Books Kept", OfLoading($$"""
        db.AddRange({{PlainRows}});
        using var command = new Microsoft.Data.Sqlite.SqliteCommand { CommandText = "INSERT INTO Kept VALUES (1)", CommandTimeout = 3 };
        command.ExecuteNonQuery();
        """));

    [Theory]
    [InlineData("model.Entity<Book>().HasIndex(b => b.Title).IsUnique();", "Books")]
    [InlineData("model.Entity<Book>().ToTable(\"Tomes\").HasIndex(b => b.Title);", "Tomes")]
    [InlineData("model.Entity<Book>().HasIndex(b => b.Title).IsUnique(); model.Entity<Book>().ToTable(\"Tomes\");", "Tomes")]
    [InlineData("model.Entity<Book>(e => { e.HasIndex(b => b.Title); e.ToTable(\"Tomes\"); });", "Tomes")]
    public void Indexes_of_a_model_are_left_out_and_the_rest_is_not(string configuration, string tables)
        => Assert.Equal(tables, OfLoading("db.Add(new Book());", Library.Replace("DbSet<Book> Books => Set<Book>();", $$"""
            DbSet<Book> Books => Set<Book>();
            protected override void OnModelCreating(ModelBuilder model) { {{configuration}} }
            """)));

    [Fact]
    public void A_method_of_the_project_that_is_named_as_the_one_for_indexes_is_read()
        => Assert.Equal("Tomes", OfLoading("db.Add(new Book());", Library.Replace("DbSet<Book> Books => Set<Book>();", """
            DbSet<Book> Books => Set<Book>();
            protected override void OnModelCreating(ModelBuilder model) { model.HasIndex<Book>(b => b.Title); }
            """) + """

            public static class Extensions
            {
                public static void HasIndex<T>(this ModelBuilder model, Func<T, string> of) where T : class => model.Entity<T>().ToTable("Tomes");
            }
            """));

    private static string OfLoading(string body) => OfLoading(body, Library);

    private static string OfLoading(string body, string library) => Touches.Of("F", library, $$"""
        [Fixture]
        public sealed class F : Fixture<LibraryContext>
        {
            public override async Task LoadAsync(LibraryContext db, CancellationToken cancellationToken)
            {
                {{body}}
                await Task.CompletedTask;
            }
        }
        """);
}
