using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Shop;

namespace Shop.Tests;

[UseDatabase<ShopDatabase>]
public partial class OrderServiceTests
{
    [ClassSetup]
    private static void Arrange(ShopContext context)
    {
        context.AddRange(
            new Customer { Name = "Ada", Email = "ada@example.org", Addresses = { new Address { Street = "Mill Lane 3", City = "London" } } },
            new Customer { Name = "Bob", Email = "bob@example.org", IsBlocked = true, Addresses = { new Address { Street = "Dock Road 9", City = "Hull" } } });
        context.AddRange(
            new Category
            {
                Name = "Crockery",
                Products =
                {
                    new Product { Sku = "T-1", Name = "Teapot", PriceInCents = 2500, Stock = 3 },
                    new Product { Sku = "C-1", Name = "Cup", PriceInCents = 700, Stock = 12 },
                    new Product { Sku = "P-1", Name = "Plate", PriceInCents = 900, Stock = 6 },
                    new Product { Sku = "P-2", Name = "Bowl", PriceInCents = 800, Stock = 6 },
                },
            },
            new Category
            {
                Name = "Cutlery",
                Products =
                {
                    new Product { Sku = "S-1", Name = "Spoon", PriceInCents = 150, Stock = 0 },
                    new Product { Sku = "F-1", Name = "Fork", PriceInCents = 150, Stock = 24 },
                    new Product { Sku = "K-1", Name = "Knife", PriceInCents = 200, Stock = 24 },
                },
            });
        context.AddRange(
            new Voucher { Code = "WELCOME", PercentOff = 10, UsesLeft = 100 },
            new Voucher { Code = "LAST", PercentOff = 50, UsesLeft = 1 },
            new Voucher { Code = "GONE", PercentOff = 50, UsesLeft = 0 });
        context.SaveChanges();
    }

    private ShopContext CreateContext() => NewDb();

    [Fact]
    public async Task Placing_an_order_sums_up_its_lines()
    {
        using var context = CreateContext();
        var service = new OrderService(context);

        var id = await service.PlaceAsync("ada@example.org", ("T-1", 1), ("C-1", 4));

        using var other = CreateContext();
        var order = await other.Orders.SingleAsync(o => o.Id == id);
        Assert.Equal(5300, order.TotalInCents);
        Assert.Equal(OrderState.Open, order.State);
    }

    [Fact]
    public async Task Placing_an_order_takes_the_products_from_stock()
    {
        using var context = CreateContext();

        await new OrderService(context).PlaceAsync("ada@example.org", ("T-1", 3));

        using var other = CreateContext();
        Assert.Equal(0, (await other.Products.SingleAsync(p => p.Sku == "T-1")).Stock);
    }

    [Theory]
    [InlineData("T-1", 4)]
    [InlineData("C-1", 13)]
    [InlineData("S-1", 1)]
    public async Task What_is_not_in_stock_cannot_be_ordered(string sku, int quantity)
    {
        using var context = CreateContext();

        await Assert.ThrowsAsync<InvalidOperationException>(() => new OrderService(context).PlaceAsync("ada@example.org", (sku, quantity)));

        using var other = CreateContext();
        Assert.False(await other.Orders.AnyAsync());
    }

    [Fact]
    public async Task An_order_that_fails_half_way_leaves_the_stock_alone()
    {
        using (var context = CreateContext())
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => new OrderService(context).PlaceAsync("ada@example.org", ("T-1", 1), ("S-1", 1)));
        }

        using var other = CreateContext();
        Assert.Equal(3, (await other.Products.SingleAsync(p => p.Sku == "T-1")).Stock);
    }

    [Fact]
    public async Task A_blocked_customer_cannot_order()
    {
        using var context = CreateContext();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => new OrderService(context).PlaceAsync("bob@example.org", ("C-1", 1)));

        Assert.Contains("Bob", refused.Message);
    }

    [Fact]
    public async Task A_stranger_cannot_order()
    {
        using var context = CreateContext();

        await Assert.ThrowsAsync<InvalidOperationException>(() => new OrderService(context).PlaceAsync("eve@example.org", ("C-1", 1)));
    }

    [Fact]
    public async Task A_voucher_takes_its_share_off_the_total()
    {
        using var context = CreateContext();
        var service = new OrderService(context);
        var id = await service.PlaceAsync("ada@example.org", ("C-1", 10));

        await service.RedeemAsync(id, "WELCOME");

        Assert.Equal(6300, (await context.Orders.SingleAsync(o => o.Id == id)).TotalInCents);
    }

    [Fact]
    public async Task The_last_use_of_a_voucher_uses_it_up()
    {
        using var context = CreateContext();
        var service = new OrderService(context);
        var id = await service.PlaceAsync("ada@example.org", ("C-1", 1));

        await service.RedeemAsync(id, "LAST");

        using var other = CreateContext();
        Assert.Equal(0, (await other.Vouchers.SingleAsync(v => v.Code == "LAST")).UsesLeft);
    }

    [Fact]
    public async Task A_voucher_that_is_used_up_is_refused()
    {
        using var context = CreateContext();
        var service = new OrderService(context);
        var id = await service.PlaceAsync("ada@example.org", ("C-1", 1));

        await Assert.ThrowsAsync<InvalidOperationException>(() => service.RedeemAsync(id, "GONE"));
    }

    [Fact]
    public async Task Cancelling_an_order_puts_the_products_back()
    {
        using var context = CreateContext();
        var service = new OrderService(context);
        var id = await service.PlaceAsync("ada@example.org", ("C-1", 5));

        await service.CancelAsync(id);

        using var other = CreateContext();
        Assert.Equal(12, (await other.Products.SingleAsync(p => p.Sku == "C-1")).Stock);
        Assert.Equal(OrderState.Cancelled, (await other.Orders.SingleAsync(o => o.Id == id)).State);
    }
}
