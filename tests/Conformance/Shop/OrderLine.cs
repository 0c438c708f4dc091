namespace FixtureGen.Conformance.Shop;

internal sealed class OrderLine
{
    public int Id { get; set; }

    public required string Product { get; set; }

    public int Quantity { get; set; }

    public decimal Price { get; set; }
}
