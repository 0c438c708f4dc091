namespace FixtureGen.Conformance.Shop.Migrations;

internal sealed class Product
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public int Weight { get; set; }
}
