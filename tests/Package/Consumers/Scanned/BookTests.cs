using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Scanned;

public class Book
{
    public int Id { get; set; }
}

public class LibraryContext : DbContext
{
    public DbSet<Book> Books => Set<Book>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=library.db");
}

public sealed class BookTests : IDisposable
{
    private readonly LibraryContext db = new();

    public BookTests()
    {
        db.Database.EnsureCreated();
        db.AddRange(new Book(), new Book());
        db.SaveChanges();
    }

    [Fact]
    public void One() => db.Books.First();

    [Fact]
    public void Two() => db.Books.Count();

    public void Dispose()
    {
        db.Database.EnsureDeleted();
        db.Dispose();
    }
}
