using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Shop;

/// <summary>The application's context.</summary>
internal class ShopContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Order> Orders => Set<Order>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>(customer =>
        {
            customer.HasIndex(each => each.Name).IsUnique();
            customer.Property(each => each.Email).HasConversion(email => email!.ToString(), text => EmailAddress.Parse(text));
            customer.Property(each => each.Balance).HasPrecision(18, 2);
            customer.Property(each => each.Version).IsConcurrencyToken();
            customer.OwnsOne(each => each.Address);
            customer.OwnsMany(each => each.Phones, phone => phone.HasKey("Id"));
        });
        modelBuilder.Entity<Order>().Property(order => order.Status).HasConversion<string>();
        modelBuilder.Entity<OrderLine>().Property(line => line.Price).HasPrecision(18, 2);
    }
}
