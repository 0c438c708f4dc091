using FixtureGen.Glue;

namespace FixtureGen.Conformance.Shop;

/// <summary>The test class whose runs the suite plays.</summary>
internal sealed class SqliteShopTests : ITestClass
{
    static TestClassDescriptor ITestClass.Descriptor => new(typeof(SqliteShopTests), "sqlite");
}
