using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Shop
{
    public class Product
    {
        public int Id { get; set; }
        public string Name { get; set; }
        public List<Order> Orders { get; set; } = new List<Order>();
    }

    public class Order
    {
        public int Id { get; set; }
        public Product Product { get; set; }
        public int Quantity { get; set; }
    }

    public class ShopContext : DbContext
    {
        public ShopContext(DbContextOptions<ShopContext> options) : base(options) { }
        public DbSet<Product> Products { get; set; }
        public DbSet<Order> Orders { get; set; }
    }

    public class ShopDatabase : TestDatabase<ShopContext>
    {
        protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection)
        {
            options.UseSqlite(connection);
        }
    }

    [Fixture]
    public class Products : Fixture<ShopContext>
    {
        public static int Loads;

        public override Task LoadAsync(ShopContext db, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref Loads);
            db.Add(new Product { Name = "tea" });
            return Task.CompletedTask;
        }
    }

    [UseFixtures(typeof(Products))]
    public partial class OrderTests : IDisposable
    {
        private readonly int productsBefore;

        public OrderTests()
        {
            productsBefore = Db.Products.Count();
        }

        [ClassSetup]
        private static void Arrange(ShopContext db)
        {
            db.Orders.Add(new Order { Product = db.Products.Single(), Quantity = 1 });
        }

        [Fact]
        public void First_order_is_undone()
        {
            Db.Orders.Add(new Order { Product = Db.Products.Single(), Quantity = 2 });
            Db.SaveChanges();
            Assert.Equal(2, Db.Orders.Count());
        }

        [Fact]
        public void Second_order_is_undone()
        {
            First_order_is_undone();
        }

        [Theory]
        [InlineData(1)]
        [InlineData(2)]
        public void Fixtures_are_loaded_once(int products)
        {
            Assert.Equal(1, productsBefore);
            Assert.Equal(1, Products.Loads);
            for (var i = 0; i < products; i++)
            {
                Db.Products.Add(new Product { Name = "coffee" });
            }

            Db.SaveChanges();
            Assert.Equal(1 + products, Db.Products.Count());
        }

        public void Dispose()
        {
            Assert.Single(Db.Orders.AsNoTracking().ToList());
        }
    }

    // Runs the tests of the other class too, at the same time as that class does.
    public partial class LargeOrderTests : OrderTests
    {
        [ClassSetup]
        private static void ArrangeProduct(ShopContext db)
        {
            db.Products.Single().Name = "green tea";
        }

        [Fact]
        public void The_set_ups_of_both_classes_have_run()
        {
            Assert.Equal("green tea", Db.Products.Single().Name);
            Assert.Single(Db.Orders);
        }
    }

    [UseFixtures<Products>]
    public sealed partial class ProductTests
    {
        [Fact]
        public void Rows_of_another_class_are_not_here()
        {
            Assert.Empty(Db.Orders);
            using (var other = NewDb())
            {
                Assert.Single(other.Products);
            }
        }
    }
}
