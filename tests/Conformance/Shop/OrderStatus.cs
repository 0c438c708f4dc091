namespace FixtureGen.Conformance.Shop;

internal enum OrderStatus
{
    Open,
    Paid,
    Shipped,
}
