namespace FixtureGen.Conformance.Shop;

internal sealed class Order
{
    public int Id { get; set; }

    public int CustomerId { get; set; }

    public Customer? Customer { get; set; }

    /// <summary>Stored as its name.</summary>
    public OrderStatus Status { get; set; }

    public DateTime PlacedAt { get; set; }

    public List<OrderLine> Lines { get; } = [];
}
