namespace Warehouse;

public class Supplier
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public int DaysToDeliver { get; set; }
}

public class Article
{
    public int Id { get; set; }
    public required string Ean { get; set; }
    public required string Name { get; set; }
    public int ReorderBelow { get; set; }
    public required Supplier Supplier { get; set; }
    public List<Stock> Stocks { get; } = [];
}

public class Shelf
{
    public int Id { get; set; }
    public required string Label { get; set; }
}

public class Stock
{
    public int Id { get; set; }
    public int ArticleId { get; set; }
    public Article? Article { get; set; }
    public int ShelfId { get; set; }
    public Shelf? Shelf { get; set; }
    public int Quantity { get; set; }
}

public class Reservation
{
    public int Id { get; set; }
    public required Article Article { get; set; }
    public required string Customer { get; set; }
    public int Quantity { get; set; }
}

public class PurchaseOrder
{
    public int Id { get; set; }
    public required Article Article { get; set; }
    public int Quantity { get; set; }
    public bool IsDelivered { get; set; }
}
