using FixtureGen.Glue;

namespace FixtureGen.Conformance.Shop;

/// <summary>The test class whose runs the suite plays on PostgreSQL.</summary>
internal sealed class PostgreSqlShopTests : ITestClass
{
    static TestClassDescriptor ITestClass.Descriptor => new(typeof(PostgreSqlShopTests), "postgres");
}
