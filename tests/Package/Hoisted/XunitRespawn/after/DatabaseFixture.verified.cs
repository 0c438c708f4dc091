using System.Data.Common;
using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Respawn;
using Warehouse;

namespace Warehouse.Tests;

/// <summary>What the tests of WarehouseContext run against.</summary>
public sealed class WarehouseDatabase : TestDatabase<WarehouseContext>
{
    protected override void Configure(DbContextOptionsBuilder<WarehouseContext> options, DbConnection connection)
        => options.UseNpgsql(connection);
}
