using System.Data.Common;
using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Warehouse;

namespace Warehouse.Tests;

/// <summary>What the tests of WarehouseContext run against.</summary>
public sealed class WarehouseDatabase : TestDatabase<WarehouseContext>
{
    protected override void Configure(DbContextOptionsBuilder<WarehouseContext> options, DbConnection connection)
        => options.UseNpgsql(connection);
}

[Fixture]
public sealed class WarehouseRows : Fixture<WarehouseContext>
{
    public override async Task LoadAsync(WarehouseContext db, CancellationToken cancellationToken)
    {
        await TestData.SeedAsync(db);
    }
}
