using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FixtureGen.Conformance.Shop.Migrations;

[DbContext(typeof(CatalogContext))]
internal sealed class CatalogContextModelSnapshot : ModelSnapshot
{
    internal static void Build(ModelBuilder modelBuilder) => modelBuilder.Entity("FixtureGen.Conformance.Shop.Migrations.Product", product =>
    {
        product.Property<int>("Id").ValueGeneratedOnAdd();
        product.Property<string>("Name").IsRequired().HasMaxLength(80);
        product.Property<int>("Weight");
        product.HasKey("Id");
        product.HasIndex("Name").IsUnique();
        product.ToTable("Products");
    });

    protected override void BuildModel(ModelBuilder modelBuilder) => Build(modelBuilder);
}
