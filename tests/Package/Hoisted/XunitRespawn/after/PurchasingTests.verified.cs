using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Warehouse;

namespace Warehouse.Tests;

[UseFixtures<WarehouseRows>]
public partial class PurchasingTests
{
    [Fact]
    public async Task What_has_run_low_is_ordered_unless_it_is_on_its_way()
    {
        await using var context = NewDb();

        Assert.Equal(["File", "Nut"], await new Purchasing(context).ReorderAsync());
    }

    [Fact]
    public async Task What_has_been_ordered_is_not_ordered_again()
    {
        await using var context = NewDb();
        var purchasing = new Purchasing(context);
        await purchasing.ReorderAsync();

        Assert.Empty(await purchasing.ReorderAsync());
    }

    [Fact]
    public async Task What_is_ordered_is_on_its_way()
    {
        await using (var context = NewDb())
        {
            await new Purchasing(context).ReorderAsync();
        }

        await using var other = NewDb();
        Assert.Equal(["File", "Nut", "Saw"], await new Purchasing(other).OnTheWayAsync());
    }

    [Fact]
    public async Task What_is_delivered_is_not_on_its_way()
    {
        await using var context = NewDb();
        await context.PurchaseOrders.ExecuteUpdateAsync(set => set.SetProperty(p => p.IsDelivered, true));

        Assert.Empty(await new Purchasing(context).OnTheWayAsync());
    }

    [Theory]
    [InlineData("4001", 3)]
    [InlineData("4004", 10)]
    [InlineData("4005", 10)]
    [InlineData("4008", 21)]
    [InlineData("4010", 21)]
    public async Task An_article_takes_as_long_as_its_supplier(string ean, int days)
    {
        await using var context = NewDb();

        Assert.Equal(days, await new Purchasing(context).DaysUntilAsync(ean));
    }

    [Theory]
    [InlineData("Acme", "Bolt", "Nut", "Washer")]
    [InlineData("Sharp & Sons", "Chisel", "File", "Plane", "Saw")]
    [InlineData("Northern Timber", "Beam", "Board", "Dowel")]
    [InlineData("Nobody")]
    public async Task A_supplier_has_a_catalogue(string supplier, params string[] articles)
    {
        await using var context = NewDb();

        Assert.Equal(articles, await new Purchasing(context).CatalogueOfAsync(supplier));
    }
}
