using System.Data.Common;
using FixtureGen.Conformance.Shop;
using FixtureGen.EntityFrameworkCore.Glue;

namespace FixtureGen.Conformance.Harness;

/// <summary>The application inside a test. Its connection string names a database that nothing may touch.</summary>
internal sealed class SandboxApplication(ConformanceEngine engine, Sandbox sandbox) : Application(engine, engine.Decoy.ConnectionString)
{
    internal override DbDataSource DataSource => throw new NotSupportedException("The sandbox has no data source.");

    protected override DbConnection CreateConnection() => sandbox.CreateConnection();

    protected override ShopContext CreateContext() => ContextGlue.NewDb<ShopContext>(sandbox);
}
