using Shop;

namespace Shop.Tests;

public class ReportsTests : DatabaseTest
{
    [Fact]
    public async Task Products_that_are_sold_out_are_listed_by_name()
        => Assert.Equal(["Napkin", "Spoon"], await new Reports(Context).SoldOutAsync());

    [Fact]
    public async Task A_product_that_comes_into_stock_is_no_longer_sold_out()
    {
        Context.Products.Single(p => p.Sku == "S-1").Stock = 5;
        await Context.SaveChangesAsync();

        Assert.Equal(["Napkin"], await new Reports(Context).SoldOutAsync());
    }

    [Fact]
    public async Task Open_and_cancelled_orders_are_no_revenue()
    {
        var grace = Context.Customers.Single(c => c.Name == "Grace");
        Context.Orders.Add(new Order { Customer = grace, State = OrderState.Open, TotalInCents = 1 });
        await Context.SaveChangesAsync();

        Assert.Equal(8200, await new Reports(Context).RevenueInCentsAsync());
    }

    [Fact]
    public async Task The_best_customer_is_the_one_who_has_ordered_for_most()
        => Assert.Equal("Grace", await new Reports(Context).BestCustomerAsync());

    [Fact]
    public async Task There_is_no_best_customer_without_orders()
    {
        Context.Orders.RemoveRange(Context.Orders);
        await Context.SaveChangesAsync();

        Assert.Null(await new Reports(Context).BestCustomerAsync());
    }

    [Fact]
    public async Task Categories_are_listed_by_what_was_ordered_of_them()
        => Assert.Equal(["Crockery", "Cutlery"], await new Reports(Context).CategoriesByRevenueAsync());

    [Theory]
    [InlineData("T-1", 4.5)]
    [InlineData("C-1", 2.0)]
    [InlineData("N-1", null)]
    public async Task The_stars_of_a_product_are_those_of_its_reviews(string sku, double? stars)
        => Assert.Equal(stars, await new Reports(Context).StarsAsync(sku));

    [Fact]
    public async Task Orders_that_are_paid_wait_for_their_shipment()
        => Assert.Equal(["Grace"], await new Reports(Context).NotYetShippedAsync());

    [Theory]
    [InlineData("London", "Ada", "Tim")]
    [InlineData("Geneva", "Tim")]
    public async Task Customers_are_found_by_city(string city, params string[] names)
        => Assert.Equal(names, await new Reports(Context).CustomersInAsync(city));

    [Fact]
    public async Task Customers_without_orders_are_listed()
        => Assert.Equal(["Linus"], await new Reports(Context).CustomersWithoutOrdersAsync());
}
