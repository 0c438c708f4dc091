using System.Data.Common;
using FixtureGen;
using Microsoft.EntityFrameworkCore;
#if XUNIT2 || XUNIT3
using Test = Xunit.FactAttribute;
#elif NUNIT
using NUnit.Framework;
#else
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Test = Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute;
#endif

namespace Shop;

public class Product
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public decimal Price { get; set; }

    public DateTime Since { get; set; }
}

public class ShopContext : DbContext
{
    public ShopContext()
    {
    }

    public ShopContext(DbContextOptions<ShopContext> options)
        : base(options)
    {
    }

    public DbSet<Product> Products => Set<Product>();

    // What the application does; no test gets there.
    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        if (!options.IsConfigured)
        {
#if SQLITE
            options.UseSqlite("Data Source=production.db");
#else
            options.UseNpgsql("Host=nowhere;Database=production");
#endif
        }
    }
}

public class ShopDatabase : TestDatabase<ShopContext>
{
    protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection)
#if SQLITE
        => options.UseSqlite(connection);
#else
        => options.UseNpgsql(connection);
#endif
}

[Fixture]
public class Tea : Fixture<ShopContext>
{
    public override Task LoadAsync(ShopContext db, CancellationToken cancellationToken)
    {
        db.Add(new Product { Name = "tea", Price = 2.5m, Since = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc) });
        return Task.CompletedTask;
    }
}

#if MSTEST
[TestClass]
#endif
[UseFixtures<Tea>]
public partial class ShopTests
{
    [Test]
    public void A_row_of_the_fixture_is_there_with_its_values()
    {
        var tea = Db.Products.Single();
        Check(tea is { Name: "tea", Price: 2.5m }, $"There is {tea.Name} for {tea.Price}.");
        Check(tea.Since.ToUniversalTime() == new DateTime(2020, 1, 2, 3, 4, 5) || tea.Since == new DateTime(2020, 1, 2, 3, 4, 5), $"since {tea.Since:O}");
    }

    [Test]
    public async Task What_one_test_writes_another_does_not_see()
    {
        await using (var transaction = await Db.Database.BeginTransactionAsync())
        {
            Db.Add(new Product { Name = "coffee" });
            await Db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        Check(await Db.Products.CountAsync() == 2, "Not two rows.");
    }

    [Test]
    public async Task Nor_does_this_one_that_writes_the_same()
    {
        Db.Add(new Product { Name = "coffee" });
        await Db.SaveChangesAsync();
        Check(await NewDb().Products.CountAsync() == 2, "Not two rows.");
    }

    [Test]
    public void A_context_of_the_application_is_in_the_test()
    {
        using var db = new ShopContext();
        db.Add(new Product { Name = "milk" });
        db.SaveChanges();
        Check(Db.Products.Count() == 2, "Not two rows.");
    }

    [Test]
    [Isolation(Isolation.Clone)]
    public void A_clone_has_the_rows_too()
    {
        using var other = NewDb();
        using var transaction = other.Database.BeginTransaction();
        other.Add(new Product { Name = "water" });
        other.SaveChanges();
        transaction.Commit();
        Check(Db.Products.Count() == 2, "Not two rows.");
    }

    private static void Check(bool holds, string message)
    {
        if (!holds)
        {
            throw new InvalidOperationException(message);
        }
    }
}
