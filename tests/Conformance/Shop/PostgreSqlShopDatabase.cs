using System.Data.Common;
using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using FixtureGen.Engines;
using FixtureGen.Plan;
using FixtureGen.PostgreSql;
using Microsoft.EntityFrameworkCore;

[module: FixtureGroup("postgres", typeof(PostgreSqlShopDatabase), Fixtures = [typeof(ShopRows)])]

namespace FixtureGen.Conformance.Shop;

internal sealed class PostgreSqlShopDatabase : TestDatabase<ShopContext>
{
    protected override DatabaseEngine Engine { get; } = new PostgreSqlEngine();

    protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) => options.UseNpgsql(connection);

    protected override Task CreateSchemaAsync(ShopContext db, CancellationToken cancellationToken)
        => ShopSchema.CreateAsync(db, ConformanceEngine.Named(ConformanceEngine.PostgreSql), cancellationToken);
}
