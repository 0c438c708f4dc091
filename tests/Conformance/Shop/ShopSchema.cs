using FixtureGen.Conformance.Harness;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Shop;

/// <summary>Tables of Entity Framework, and further ones for plain ADO.NET.</summary>
internal static class ShopSchema
{
    internal static async Task CreateAsync(ShopContext db, ConformanceEngine engine, CancellationToken cancellationToken)
    {
        await db.Database.EnsureCreatedAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync(engine.FurtherTables, cancellationToken);
    }
}
