using Microsoft.EntityFrameworkCore;

namespace Shop;

public class Reports(ShopContext context)
{
    public Task<List<string>> SoldOutAsync()
        => context.Products.Where(p => p.Stock == 0).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync();

    public Task<int> RevenueInCentsAsync()
        => context.Orders.Where(o => o.State == OrderState.Paid || o.State == OrderState.Shipped).SumAsync(o => o.TotalInCents);

    public async Task<string?> BestCustomerAsync()
        => await context.Orders
            .Where(o => o.State != OrderState.Cancelled)
            .GroupBy(o => o.Customer!.Name)
            .OrderByDescending(g => g.Sum(o => o.TotalInCents))
            .Select(g => g.Key)
            .FirstOrDefaultAsync();

    public Task<List<string>> CategoriesByRevenueAsync()
        => context.OrderLines
            .Where(l => l.Order!.State != OrderState.Cancelled)
            .GroupBy(l => l.Product!.Category!.Name)
            .OrderByDescending(g => g.Sum(l => l.Quantity * l.Product!.PriceInCents))
            .Select(g => g.Key)
            .ToListAsync();

    public Task<double?> StarsAsync(string sku)
        => context.Reviews.Where(r => r.Product!.Sku == sku).AverageAsync(r => (double?)r.Stars);

    public Task<List<string>> NotYetShippedAsync()
        => context.Orders
            .Where(o => o.State == OrderState.Paid && !context.Shipments.Any(s => s.OrderId == o.Id))
            .OrderBy(o => o.Id)
            .Select(o => o.Customer!.Name)
            .ToListAsync();

    public Task<List<string>> CustomersInAsync(string city)
        => context.Customers.Where(c => c.Addresses.Any(a => a.City == city)).OrderBy(c => c.Name).Select(c => c.Name).ToListAsync();

    public Task<List<string>> CustomersWithoutOrdersAsync()
        => context.Customers.Where(c => !c.Orders.Any()).OrderBy(c => c.Name).Select(c => c.Name).ToListAsync();
}
