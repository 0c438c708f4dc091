using Microsoft.EntityFrameworkCore;
using Shop;

namespace Shop.Tests;

public class CustomerTests : DatabaseTest
{
    [Fact]
    public async Task Two_customers_cannot_have_the_same_address()
    {
        Context.Customers.Add(new Customer { Name = "Another Ada", Email = "ada@example.org" });

        await Assert.ThrowsAsync<DbUpdateException>(() => Context.SaveChangesAsync());
    }

    [Fact]
    public async Task A_customer_who_leaves_takes_the_orders_along()
    {
        Context.Customers.Remove(await Context.Customers.Include(c => c.Orders).SingleAsync(c => c.Name == "Ada"));
        await Context.SaveChangesAsync();

        Assert.Equal(2, await Context.Orders.CountAsync());
        Assert.Equal(2, await Context.OrderLines.CountAsync());
    }

    [Fact]
    public async Task A_blocked_customer_keeps_the_orders()
    {
        var ada = await Context.Customers.SingleAsync(c => c.Name == "Ada");
        ada.IsBlocked = true;
        await Context.SaveChangesAsync();

        Assert.Equal(2, await Context.Orders.CountAsync(o => o.Customer == ada));
    }

    [Theory]
    [InlineData("ada@example.org", "Ada")]
    [InlineData("grace@example.org", "Grace")]
    [InlineData("linus@example.org", "Linus")]
    public async Task A_customer_is_found_by_address(string email, string name)
        => Assert.Equal(name, (await Context.Customers.SingleAsync(c => c.Email == email)).Name);
}
