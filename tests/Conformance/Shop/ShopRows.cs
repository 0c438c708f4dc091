using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Shop;

/// <summary>What is there when a case begins.</summary>
[Fixture]
internal sealed class ShopRows : Fixture<ShopContext>
{
    internal static readonly DateTime Noon = new(2026, 1, 15, 12, 0, 0, DateTimeKind.Utc);

    public override async Task LoadAsync(ShopContext db, CancellationToken cancellationToken)
    {
        var ann = new Customer
        {
            Name = "Ann",
            Email = new("ann", "example.org"),
            Balance = 10.50m,
            Address = new() { Street = "High Street 1", City = "York" },
            Phones = { new() { Number = "1" }, new() { Number = "2" } },
        };
        ann.Orders.Add(new()
        {
            Status = OrderStatus.Paid,
            PlacedAt = Noon,
            Lines = { new() { Product = "Pen", Quantity = 3, Price = 1.25m }, new() { Product = "Ink", Quantity = 1, Price = 9m } },
        });
        ann.Orders.Add(new() { Status = OrderStatus.Open, PlacedAt = Noon.AddDays(1), Lines = { new() { Product = "Paper", Quantity = 2, Price = 4.75m } } });
        db.Add(ann);
        db.Add(new Customer { Name = "Bob", Balance = 9.75m });
        db.Add(new Customer { Name = "Cem", Email = new("cem", "example.net"), Balance = 100m });
        await db.SaveChangesAsync(cancellationToken);

        await db.Database.ExecuteSqlRawAsync("INSERT INTO account (owner, amount) VALUES ('Ann', 100), ('Bob', 50)", cancellationToken);
        await db.Database.ExecuteSqlRawAsync("INSERT INTO document (id, title, content) VALUES (1, 'One', {0}), (2, 'Two', {1}), (3, 'Three', {2})", [new byte[] { 1, 2, 3 }, new byte[] { 4, 5 }, new byte[] { 6 }], cancellationToken);
    }
}
