using System.Data.Common;
using FixtureGen.Conformance.Shop;

namespace FixtureGen.Conformance.Harness;

/// <summary>The application as it runs in production: its own connections, and commits that last.</summary>
internal sealed class PlainApplication(ConformanceEngine engine, string connectionString) : Application(engine, connectionString)
{
    private DbDataSource? dataSource;

    internal override DbDataSource DataSource => dataSource ??= Own(Engine.NewDataSource(ConnectionString));

    protected override DbConnection CreateConnection() => Engine.Connect(ConnectionString);

    protected override ShopContext CreateContext() => new(Options());
}
