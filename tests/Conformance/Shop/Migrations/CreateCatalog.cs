using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace FixtureGen.Conformance.Shop.Migrations;

[DbContext(typeof(CatalogContext))]
[Migration("20260101000000_CreateCatalog")]
internal sealed class CreateCatalog : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Products",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                Name = table.Column<string>(maxLength: 80, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Products", product => product.Id));
        migrationBuilder.Sql("""INSERT INTO "Products" ("Id", "Name") VALUES (1000, 'Seed')""");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("Products");

    protected override void BuildTargetModel(ModelBuilder modelBuilder) => modelBuilder.Entity("FixtureGen.Conformance.Shop.Migrations.Product", product =>
    {
        product.Property<int>("Id").ValueGeneratedOnAdd();
        product.Property<string>("Name").HasMaxLength(80);
        product.HasKey("Id");
        product.ToTable("Products");
    });
}
