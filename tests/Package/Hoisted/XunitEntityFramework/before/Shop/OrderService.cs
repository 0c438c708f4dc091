using Microsoft.EntityFrameworkCore;

namespace Shop;

public class OrderService(ShopContext context)
{
    public async Task<int> PlaceAsync(string email, params (string Sku, int Quantity)[] items)
    {
        var customer = await context.Customers.SingleOrDefaultAsync(c => c.Email == email)
            ?? throw new InvalidOperationException($"No customer has the address {email}.");
        if (customer.IsBlocked)
        {
            throw new InvalidOperationException($"{customer.Name} may not order.");
        }

        await using var transaction = await context.Database.BeginTransactionAsync();
        var order = new Order { Customer = customer };
        foreach (var (sku, quantity) in items)
        {
            var product = await context.Products.SingleAsync(p => p.Sku == sku);
            if (product.Stock < quantity)
            {
                throw new InvalidOperationException($"Only {product.Stock} of {product.Name} are left.");
            }

            product.Stock -= quantity;
            order.Lines.Add(new OrderLine { Product = product, Quantity = quantity });
            order.TotalInCents += quantity * product.PriceInCents;
        }

        context.Orders.Add(order);
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
        return order.Id;
    }

    public async Task RedeemAsync(int orderId, string code)
    {
        var voucher = await context.Vouchers.SingleAsync(v => v.Code == code);
        if (voucher.UsesLeft == 0)
        {
            throw new InvalidOperationException($"{code} has been used up.");
        }

        var order = await context.Orders.SingleAsync(o => o.Id == orderId);
        order.TotalInCents -= order.TotalInCents * voucher.PercentOff / 100;
        voucher.UsesLeft--;
        await context.SaveChangesAsync();
    }

    public async Task CancelAsync(int orderId)
    {
        var order = await context.Orders.Include(o => o.Lines).ThenInclude(l => l.Product).SingleAsync(o => o.Id == orderId);
        if (order.State == OrderState.Shipped)
        {
            throw new InvalidOperationException("What has been shipped cannot be cancelled.");
        }

        foreach (var line in order.Lines)
        {
            line.Product!.Stock += line.Quantity;
        }

        order.State = OrderState.Cancelled;
        await context.SaveChangesAsync();
    }
}
