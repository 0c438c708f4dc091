using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FixtureGen.Conformance.Shop.Migrations;

/// <summary>Changes a column, for which SQLite builds the table anew with its foreign keys switched off.</summary>
[DbContext(typeof(CatalogContext))]
[Migration("20260201000000_WeighProducts")]
internal sealed class WeighProducts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("Weight", "Products", nullable: false, defaultValue: 0);
        migrationBuilder.AlterColumn<string>("Name", "Products", maxLength: 80, nullable: false, defaultValue: "", oldClrType: typeof(string), oldNullable: true, oldMaxLength: 80);
        migrationBuilder.CreateIndex("IX_Products_Name", "Products", "Name", unique: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_Products_Name", "Products");
        migrationBuilder.AlterColumn<string>("Name", "Products", maxLength: 80, nullable: true, oldClrType: typeof(string), oldMaxLength: 80);
        migrationBuilder.DropColumn("Weight", "Products");
    }

    protected override void BuildTargetModel(ModelBuilder modelBuilder) => CatalogContextModelSnapshot.Build(modelBuilder);
}
