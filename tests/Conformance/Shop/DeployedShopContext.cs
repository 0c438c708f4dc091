using FixtureGen.Conformance.Harness;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Shop;

/// <summary>The application's context where it configures itself, with a connection string of its own.</summary>
internal sealed class DeployedShopContext(ConformanceEngine engine, string connectionString) : ShopContext(new DbContextOptions<DeployedShopContext>())
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => engine.Use(optionsBuilder, connectionString);
}
