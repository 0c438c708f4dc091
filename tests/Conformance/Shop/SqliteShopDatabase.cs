using System.Data.Common;
using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using FixtureGen.Engines;
using FixtureGen.Plan;
using FixtureGen.Sqlite;
using Microsoft.EntityFrameworkCore;

[module: FixtureGroup("sqlite", typeof(SqliteShopDatabase), Fixtures = [typeof(ShopRows)])]

namespace FixtureGen.Conformance.Shop;

internal sealed class SqliteShopDatabase : TestDatabase<ShopContext>
{
    protected override DatabaseEngine Engine { get; } = new SqliteEngine();

    protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) => options.UseSqlite(connection);

    protected override Task CreateSchemaAsync(ShopContext db, CancellationToken cancellationToken)
        => ShopSchema.CreateAsync(db, ConformanceEngine.Named(ConformanceEngine.Sqlite), cancellationToken);
}
