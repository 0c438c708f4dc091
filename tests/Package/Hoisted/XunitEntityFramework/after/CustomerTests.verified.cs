using Microsoft.EntityFrameworkCore;
using Shop;

namespace Shop.Tests;

public partial class CustomerTests : DatabaseTest
{
    [Fact]
    public async Task Two_customers_cannot_have_the_same_address()
    {
        Db.Customers.Add(new Customer { Name = "Another Ada", Email = "ada@example.org" });

        await Assert.ThrowsAsync<DbUpdateException>(() => Db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_customer_who_leaves_takes_the_orders_along()
    {
        Db.Customers.Remove(await Db.Customers.Include(c => c.Orders).SingleAsync(c => c.Name == "Ada"));
        await Db.SaveChangesAsync();

        Assert.Equal(2, await Db.Orders.CountAsync());
        Assert.Equal(2, await Db.OrderLines.CountAsync());
    }

    [Fact]
    public async Task A_blocked_customer_keeps_the_orders()
    {
        var ada = await Db.Customers.SingleAsync(c => c.Name == "Ada");
        ada.IsBlocked = true;
        await Db.SaveChangesAsync();

        Assert.Equal(2, await Db.Orders.CountAsync(o => o.Customer == ada));
    }

    [Theory]
    [InlineData("ada@example.org", "Ada")]
    [InlineData("grace@example.org", "Grace")]
    [InlineData("linus@example.org", "Linus")]
    public async Task A_customer_is_found_by_address(string email, string name)
        => Assert.Equal(name, (await Db.Customers.SingleAsync(c => c.Email == email)).Name);
}
