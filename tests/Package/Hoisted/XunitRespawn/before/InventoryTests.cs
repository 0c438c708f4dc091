using Microsoft.EntityFrameworkCore;
using Npgsql;
using Warehouse;

namespace Warehouse.Tests;

[Collection("database")]
public class InventoryTests : IAsyncLifetime
{
    private readonly DatabaseFixture _database;

    public InventoryTests(DatabaseFixture database) => _database = database;

    public async Task InitializeAsync()
    {
        await _database.ResetAsync();

        await using var context = _database.CreateContext();
        await TestData.SeedAsync(context);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("4001", 480)]
    [InlineData("4002", 50)]
    [InlineData("4003", 300)]
    [InlineData("4004", 0)]
    [InlineData("4006", 8)]
    [InlineData("4007", 6)]
    [InlineData("4009", 190)]
    [InlineData("9999", 0)]
    public async Task What_is_reserved_is_not_available(string ean, int available)
    {
        await using var context = _database.CreateContext();

        Assert.Equal(available, await new Inventory(context).AvailableAsync(ean));
    }

    [Fact]
    public async Task A_reservation_takes_from_what_is_available()
    {
        await using var context = _database.CreateContext();

        await new Inventory(context).ReserveAsync("4001", "Grace", 80);

        await using var other = _database.CreateContext();
        Assert.Equal(400, await new Inventory(other).AvailableAsync("4001"));
    }

    [Fact]
    public async Task More_than_there_is_cannot_be_reserved()
    {
        await using var context = _database.CreateContext();

        await Assert.ThrowsAsync<InvalidOperationException>(() => new Inventory(context).ReserveAsync("4004", "Grace", 1));

        await using var other = _database.CreateContext();
        Assert.Equal(4, await other.Reservations.CountAsync());
    }

    [Fact]
    public async Task Moving_from_shelf_to_shelf_changes_no_total()
    {
        await using var context = _database.CreateContext();
        var inventory = new Inventory(context);

        await inventory.MoveAsync("4001", "L1", "R1", 100);

        Assert.Equal(480, await inventory.AvailableAsync("4001"));
        Assert.Equal(120, (await context.Stocks.SingleAsync(s => s.Article!.Ean == "4001" && s.Shelf!.Label == "R1")).Quantity);
    }

    [Fact]
    public async Task A_shelf_cannot_give_more_than_it_has()
    {
        await using var context = _database.CreateContext();

        await Assert.ThrowsAsync<PostgresException>(() => new Inventory(context).MoveAsync("4001", "R1", "L1", 21));

        await using var other = _database.CreateContext();
        Assert.Equal(20, (await other.Stocks.SingleAsync(s => s.Article!.Ean == "4001" && s.Shelf!.Label == "R1")).Quantity);
    }

    [Theory]
    [InlineData("L1", "Bolt", "Chisel", "Dowel", "Nut", "Plane")]
    [InlineData("R1", "Bolt", "Dowel", "Plane", "Saw", "Washer")]
    [InlineData("C1", "Board", "Nut")]
    [InlineData("Y1", "Beam", "Board")]
    [InlineData("Z9")]
    public async Task A_shelf_lists_what_is_on_it(string shelf, params string[] articles)
    {
        await using var context = _database.CreateContext();

        Assert.Equal(articles, await new Inventory(context).OnShelfAsync(shelf));
    }

    [Fact]
    public async Task An_article_is_on_a_shelf_once()
    {
        await using var context = _database.CreateContext();
        var stock = await context.Stocks.AsNoTracking().FirstAsync();
        context.Stocks.Add(new Stock { ArticleId = stock.ArticleId, ShelfId = stock.ShelfId, Quantity = 1 });

        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
    }
}
