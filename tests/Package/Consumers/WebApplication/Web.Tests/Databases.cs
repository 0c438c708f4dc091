using System.Data.Common;
using FixtureGen;
using Microsoft.EntityFrameworkCore;

namespace Web.Tests;

public sealed class MigratedDatabase : TestDatabase<ShopContext>
{
    protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection)
        => ShopContext.On(options, connection);

    protected override Task CreateSchemaAsync(ShopContext db, CancellationToken cancellationToken) => db.Database.MigrateAsync(cancellationToken);
}

/// <summary>Its tables come from the model, as they do by default.</summary>
public sealed class ModelDatabase : TestDatabase<ShopContext>
{
    protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection)
        => ShopContext.On(options, connection);
}
