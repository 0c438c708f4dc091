using FixtureGen.Conformance.Harness;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Shop;

/// <summary>Tables of Entity Framework, and further ones for plain ADO.NET.</summary>
internal static class ShopSchema
{
    internal static async Task CreateAsync(ShopContext db, ConformanceEngine engine, CancellationToken cancellation)
    {
        await db.Database.EnsureCreatedAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync(engine.FurtherTables, cancellation);
    }
}
