namespace Shop;

public class Customer
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public required string Email { get; set; }
    public bool IsBlocked { get; set; }
    public List<Address> Addresses { get; } = [];
    public List<Order> Orders { get; } = [];
}

public class Address
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public required string Street { get; set; }
    public required string City { get; set; }
}

public class Category
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public List<Product> Products { get; } = [];
}

public class Review
{
    public int Id { get; set; }
    public int ProductId { get; set; }
    public Product? Product { get; set; }
    public int CustomerId { get; set; }
    public Customer? Customer { get; set; }
    public int Stars { get; set; }
}

public class Shipment
{
    public int Id { get; set; }
    public int OrderId { get; set; }
    public Order? Order { get; set; }
    public required string TrackingNumber { get; set; }
}

public class Product
{
    public int Id { get; set; }
    public int? CategoryId { get; set; }
    public Category? Category { get; set; }
    public required string Sku { get; set; }
    public required string Name { get; set; }
    public int PriceInCents { get; set; }
    public int Stock { get; set; }
}

public class Order
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public Customer? Customer { get; set; }
    public OrderState State { get; set; }
    public int TotalInCents { get; set; }
    public List<OrderLine> Lines { get; } = [];
}

public class OrderLine
{
    public int Id { get; set; }
    public int OrderId { get; set; }
    public Order? Order { get; set; }
    public int ProductId { get; set; }
    public Product? Product { get; set; }
    public int Quantity { get; set; }
}

public class Voucher
{
    public int Id { get; set; }
    public required string Code { get; set; }
    public int PercentOff { get; set; }
    public int UsesLeft { get; set; }
}

public enum OrderState
{
    Open,
    Paid,
    Shipped,
    Cancelled,
}
