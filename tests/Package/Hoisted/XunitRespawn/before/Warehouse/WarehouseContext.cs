using Microsoft.EntityFrameworkCore;

namespace Warehouse;

public class WarehouseContext(DbContextOptions<WarehouseContext> options) : DbContext(options)
{
    public DbSet<Supplier> Suppliers => Set<Supplier>();
    public DbSet<Article> Articles => Set<Article>();
    public DbSet<Shelf> Shelves => Set<Shelf>();
    public DbSet<Stock> Stocks => Set<Stock>();
    public DbSet<Reservation> Reservations => Set<Reservation>();
    public DbSet<PurchaseOrder> PurchaseOrders => Set<PurchaseOrder>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Article>().HasIndex(a => a.Ean).IsUnique();
        modelBuilder.Entity<Shelf>().HasIndex(s => s.Label).IsUnique();
        modelBuilder.Entity<Stock>().HasIndex(s => new { s.ArticleId, s.ShelfId }).IsUnique();
        modelBuilder.Entity<Stock>().ToTable(t => t.HasCheckConstraint("CK_Stock_Quantity", "\"Quantity\" >= 0"));
    }
}
