using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Shop.Migrations;

/// <summary>A context whose tables come from migrations.</summary>
internal sealed class CatalogContext(DbContextOptions<CatalogContext> options) : DbContext(options)
{
    public DbSet<Product> Products => Set<Product>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Product>(product =>
    {
        product.Property(each => each.Name).HasMaxLength(80);
        product.HasIndex(each => each.Name).IsUnique();
    });
}
