using Warehouse;

namespace Warehouse.Tests;

/// <summary>A small warehouse that all tests start from.</summary>
public static class TestData
{
    public static async Task SeedAsync(WarehouseContext context)
    {
        var acme = new Supplier { Name = "Acme", DaysToDeliver = 3 };
        var sharp = new Supplier { Name = "Sharp & Sons", DaysToDeliver = 10 };
        var north = new Supplier { Name = "Northern Timber", DaysToDeliver = 21 };
        var left = new Shelf { Label = "L1" };
        var right = new Shelf { Label = "R1" };
        var cellar = new Shelf { Label = "C1" };
        var yard = new Shelf { Label = "Y1" };

        // Article, and how many of it are left, right, in the cellar and in the yard
        foreach (var (ean, name, supplier, reorderBelow, quantities) in new (string, string, Supplier, int, int[])[]
        {
            ("4001", "Bolt", acme, 100, [500, 20, 0, 0]),
            ("4002", "Nut", acme, 100, [80, 0, 10, 0]),
            ("4003", "Washer", acme, 50, [0, 300, 0, 0]),
            ("4004", "Saw", sharp, 3, [0, 2, 0, 0]),
            ("4005", "File", sharp, 5, [0, 0, 0, 0]),
            ("4006", "Plane", sharp, 2, [4, 4, 0, 0]),
            ("4007", "Chisel", sharp, 6, [6, 0, 0, 0]),
            ("4008", "Beam", north, 10, [0, 0, 0, 60]),
            ("4009", "Board", north, 40, [0, 0, 30, 200]),
            ("4010", "Dowel", north, 200, [150, 150, 0, 0]),
        })
        {
            var article = new Article { Ean = ean, Name = name, Supplier = supplier, ReorderBelow = reorderBelow };
            var shelves = new[] { left, right, cellar, yard };
            for (var i = 0; i < shelves.Length; i++)
            {
                context.Stocks.Add(new Stock { Article = article, Shelf = shelves[i], Quantity = quantities[i] });
            }

            if (name is "Bolt" or "Nut" or "Board")
            {
                context.Reservations.Add(new Reservation { Article = article, Customer = "Ada", Quantity = 40 });
            }

            if (name is "Saw")
            {
                context.Reservations.Add(new Reservation { Article = article, Customer = "Tim", Quantity = 2 });
                context.PurchaseOrders.Add(new PurchaseOrder { Article = article, Quantity = 6 });
            }

            if (name is "Plane" or "Beam")
            {
                context.PurchaseOrders.Add(new PurchaseOrder { Article = article, Quantity = 8, IsDelivered = true });
            }
        }

        await context.SaveChangesAsync();
    }
}
