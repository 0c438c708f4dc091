namespace FixtureGen.Conformance.Shop;

internal sealed class Address
{
    public required string Street { get; set; }

    public required string City { get; set; }
}
