using Microsoft.EntityFrameworkCore;

namespace Warehouse;

public class Inventory(WarehouseContext context)
{
    public async Task<int> AvailableAsync(string ean)
        => await context.Stocks.Where(s => s.Article!.Ean == ean).SumAsync(s => s.Quantity)
            - await context.Reservations.Where(r => r.Article.Ean == ean).SumAsync(r => r.Quantity);

    public Task<List<string>> OnShelfAsync(string label)
        => context.Stocks.Where(s => s.Shelf!.Label == label && s.Quantity > 0).OrderBy(s => s.Article!.Name).Select(s => s.Article!.Name).ToListAsync();

    public async Task ReserveAsync(string ean, string customer, int quantity)
    {
        await using var transaction = await context.Database.BeginTransactionAsync();
        if (await AvailableAsync(ean) < quantity)
        {
            throw new InvalidOperationException($"There are not {quantity} of {ean}.");
        }

        context.Reservations.Add(new Reservation { Article = await context.Articles.SingleAsync(a => a.Ean == ean), Customer = customer, Quantity = quantity });
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    public async Task MoveAsync(string ean, string from, string to, int quantity)
    {
        await using var transaction = await context.Database.BeginTransactionAsync();
        await context.Stocks.Where(s => s.Article!.Ean == ean && s.Shelf!.Label == from).ExecuteUpdateAsync(set => set.SetProperty(s => s.Quantity, s => s.Quantity - quantity));
        await context.Stocks.Where(s => s.Article!.Ean == ean && s.Shelf!.Label == to).ExecuteUpdateAsync(set => set.SetProperty(s => s.Quantity, s => s.Quantity + quantity));
        await transaction.CommitAsync();
    }
}
