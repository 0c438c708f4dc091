namespace FixtureGen.Conformance.Shop;

internal sealed class Phone
{
    public required string Number { get; set; }
}
