using System.Data.Common;
using FixtureGen.Conformance.Shop;
using FixtureGen.EntityFrameworkCore.Glue;

namespace FixtureGen.Conformance.Harness;

/// <summary>The application inside a test. Its connection string names a database that nothing may touch.</summary>
internal sealed class SandboxApplication(ConformanceEngine engine, Sandbox sandbox) : Application(engine, engine.Decoy.ConnectionString)
{
    private DbDataSource? dataSource;

    internal override DbDataSource DataSource => dataSource ??= Own(sandbox.CreateDataSource());

    protected override DbConnection CreateConnection() => sandbox.CreateConnection();

    protected override ShopContext CreateContext() => ContextGlue.NewDb<ShopContext>(sandbox);
}
