using System.Data.Common;
using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Library;

/// <summary>A book.</summary>
public sealed class Book
{
    /// <summary>Key.</summary>
    public int Id { get; set; }

    /// <summary>Title.</summary>
    public required string Title { get; set; }
}

/// <summary>The application's context, which configures itself.</summary>
public sealed class LibraryContext : DbContext
{
    /// <summary>As the application makes it.</summary>
    public LibraryContext()
    {
    }

    /// <summary>As tests make it.</summary>
    public LibraryContext(DbContextOptions<LibraryContext> options)
        : base(options)
    {
    }

    /// <summary>Books.</summary>
    public DbSet<Book> Books => Set<Book>();

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        ArgumentNullException.ThrowIfNull(optionsBuilder);
        if (!optionsBuilder.IsConfigured)
        {
            optionsBuilder.UseSqlite("Data Source=no-such-folder/library.db");
        }
    }
}

/// <summary>What tests run against.</summary>
public sealed class LibraryDatabase : TestDatabase<LibraryContext>
{
    /// <inheritdoc/>
    protected override void Configure(DbContextOptionsBuilder<LibraryContext> options, DbConnection connection)
        => options.UseSqlite(connection);
}

/// <summary>Two books.</summary>
[Fixture]
public sealed class Books : Fixture<LibraryContext>
{
    /// <inheritdoc/>
    public override Task LoadAsync(LibraryContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        db.Books.AddRange(new Book { Title = "Emma" }, new Book { Title = "Ulysses" });
        return Task.CompletedTask;
    }
}

/// <summary>A class that has everything a class can have on its own.</summary>
#pragma warning disable FG4001 // That rows can be stored before each test is what this class is here to show.
[UseFixtures<Books>]
public partial class BookTests(ITestOutputHelper output) : IAsyncLifetime
{
    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        output.WriteLine("initialised");
        Db.Books.Add(new Book { Title = "Dune" });
        await Db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Application code that configures its own context lands in the sandbox.</summary>
    [Fact]
    public async Task A_context_with_a_connection_string_of_its_own_sees_the_fixtures()
    {
        await using var own = new LibraryContext();
        Assert.Equal(3, await own.Books.CountAsync(TestContext.Current.CancellationToken));
        own.Books.RemoveRange(own.Books);
        await own.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, await Db.Books.CountAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>What another test removed is back.</summary>
    [Fact]
    public async Task Rows_that_another_test_removed_are_there()
    {
        await using var transaction = await Db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, await Db.Books.CountAsync(TestContext.Current.CancellationToken));
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return default;
    }
}
