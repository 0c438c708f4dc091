using Microsoft.EntityFrameworkCore;

namespace Warehouse;

public class Purchasing(WarehouseContext context)
{
    /// <summary>Orders what has run low and is not on its way yet.</summary>
    public async Task<IReadOnlyList<string>> ReorderAsync()
    {
        var low = await context.Articles
            .Where(a => a.Stocks.Sum(s => s.Quantity) < a.ReorderBelow && !context.PurchaseOrders.Any(p => p.Article == a && !p.IsDelivered))
            .OrderBy(a => a.Name)
            .ToListAsync();
        foreach (var article in low)
        {
            context.PurchaseOrders.Add(new PurchaseOrder { Article = article, Quantity = 2 * article.ReorderBelow });
        }

        await context.SaveChangesAsync();
        return [.. low.Select(a => a.Name)];
    }

    public Task<List<string>> CatalogueOfAsync(string supplier)
        => context.Articles.Where(a => a.Supplier.Name == supplier).OrderBy(a => a.Name).Select(a => a.Name).ToListAsync();

    public Task<int> DaysUntilAsync(string ean) => context.Articles.Where(a => a.Ean == ean).Select(a => a.Supplier.DaysToDeliver).SingleAsync();

    public Task<List<string>> OnTheWayAsync()
        => context.PurchaseOrders.Where(p => !p.IsDelivered).OrderBy(p => p.Article.Name).Select(p => p.Article.Name).ToListAsync();
}
