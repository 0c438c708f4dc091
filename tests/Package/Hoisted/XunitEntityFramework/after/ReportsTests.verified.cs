using Shop;

namespace Shop.Tests;

public partial class ReportsTests : DatabaseTest
{
    [Fact]
    public async Task Products_that_are_sold_out_are_listed_by_name()
        => Assert.Equal(["Napkin", "Spoon"], await new Reports(Db).SoldOutAsync());

    [Fact]
    public async Task A_product_that_comes_into_stock_is_no_longer_sold_out()
    {
        Db.Products.Single(p => p.Sku == "S-1").Stock = 5;
        await Db.SaveChangesAsync();

        Assert.Equal(["Napkin"], await new Reports(Db).SoldOutAsync());
    }

    [Fact]
    public async Task Open_and_cancelled_orders_are_no_revenue()
    {
        var grace = Db.Customers.Single(c => c.Name == "Grace");
        Db.Orders.Add(new Order { Customer = grace, State = OrderState.Open, TotalInCents = 1 });
        await Db.SaveChangesAsync();

        Assert.Equal(8200, await new Reports(Db).RevenueInCentsAsync());
    }

    [Fact]
    public async Task The_best_customer_is_the_one_who_has_ordered_for_most()
        => Assert.Equal("Grace", await new Reports(Db).BestCustomerAsync());

    [Fact]
    public async Task There_is_no_best_customer_without_orders()
    {
        Db.Orders.RemoveRange(Db.Orders);
        await Db.SaveChangesAsync();

        Assert.Null(await new Reports(Db).BestCustomerAsync());
    }

    [Fact]
    public async Task Categories_are_listed_by_what_was_ordered_of_them()
        => Assert.Equal(["Crockery", "Cutlery"], await new Reports(Db).CategoriesByRevenueAsync());

    [Theory]
    [InlineData("T-1", 4.5)]
    [InlineData("C-1", 2.0)]
    [InlineData("N-1", null)]
    public async Task The_stars_of_a_product_are_those_of_its_reviews(string sku, double? stars)
        => Assert.Equal(stars, await new Reports(Db).StarsAsync(sku));

    [Fact]
    public async Task Orders_that_are_paid_wait_for_their_shipment()
        => Assert.Equal(["Grace"], await new Reports(Db).NotYetShippedAsync());

    [Theory]
    [InlineData("London", "Ada", "Tim")]
    [InlineData("Geneva", "Tim")]
    public async Task Customers_are_found_by_city(string city, params string[] names)
        => Assert.Equal(names, await new Reports(Db).CustomersInAsync(city));

    [Fact]
    public async Task Customers_without_orders_are_listed()
        => Assert.Equal(["Linus"], await new Reports(Db).CustomersWithoutOrdersAsync());
}
