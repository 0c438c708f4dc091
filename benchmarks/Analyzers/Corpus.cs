namespace FixtureGen.Analyzers.Benchmark;

/// <summary>The projects that are compiled: classes of a size that test projects have.</summary>
internal static class Corpus
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string Shop = """
        using Microsoft.EntityFrameworkCore;
        namespace Shop;
        public class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public List<Order> Orders { get; } = new(); }
        public class Order { public int Id { get; set; } public Customer Customer { get; set; } = null!; public decimal Total { get; set; } public bool IsPaid { get; set; } }
        public class ShopContext : DbContext
        {
            public ShopContext() { }
            public ShopContext(DbContextOptions<ShopContext> options) : base(options) { }
            public DbSet<Customer> Customers => Set<Customer>();
            public DbSet<Order> Orders => Set<Order>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=:memory:");
        }
        public class OrderService(ShopContext db)
        {
            public async Task<Order> PlaceAsync(int customer, decimal total)
            {
                var order = new Order { Customer = await db.Customers.SingleAsync(c => c.Id == customer), Total = total };
                db.Orders.Add(order);
                await db.SaveChangesAsync();
                return order;
            }
            public Task<decimal> TurnoverAsync() => db.Orders.Where(o => o.IsPaid).SumAsync(o => o.Total);
        }
        public static class Samples
        {
            public static void AddCustomers(this ShopContext db, int number)
            {
                for (var i = 1; i <= number; i++) { db.Customers.Add(new Customer { Name = "Customer " + i }); }
                db.SaveChanges();
            }
        }
        """;

    private const string Declarations = """
        using System.Data.Common;
        using FixtureGen;
        using Microsoft.EntityFrameworkCore;
        namespace Shop;
        public sealed class ShopDatabase : TestDatabase<ShopContext> { protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) => options.UseSqlite(connection); }
        [Fixture] public sealed class Customers : Fixture<ShopContext>
        {
            public override Task LoadAsync(ShopContext db, CancellationToken cancellationToken) { db.AddCustomers(3); return Task.CompletedTask; }
        }
        """;

    /// <summary>The name of each kind of project, and its files.</summary>
    public static readonly IReadOnlyDictionary<string, Func<int, IEnumerable<string>>> Kinds = new Dictionary<string, Func<int, IEnumerable<string>>>
    {
        ["no tests"] = classes => [Usings, .. Classes(classes, Plain)],
        ["xUnit and Entity Framework Core, reloading"] = classes => [Usings, Shop, .. Classes(classes, Reloading)],
        ["FixtureGen"] = classes => [Usings, Shop, Declarations, .. Classes(classes, UsingFixtures)],
    };

    private static IEnumerable<string> Classes(int count, Func<int, string> write) => Enumerable.Range(1, count).Select(write);

    private static string Plain(int number) => $$"""
        namespace Shop;
        public class Basket{{number}}
        {
            private readonly Dictionary<string, decimal> prices = new();
            {{Repeat(8, i => $"public decimal Total{i}(string[] names) {{ var known = names.Where(prices.ContainsKey).ToList(); return known.Count == 0 ? {i} : known.Sum(name => prices[name]) * {i}; }}")}}
        }
        """;

    private static string Reloading(int number) => $$"""
        using Microsoft.Data.Sqlite;
        using Microsoft.EntityFrameworkCore;
        using Xunit;
        namespace Shop;
        public class Order{{number}}Tests : IDisposable
        {
            private readonly SqliteConnection connection = new("Data Source=:memory:");
            private readonly ShopContext db;
            public Order{{number}}Tests()
            {
                connection.Open();
                db = new ShopContext(new DbContextOptionsBuilder<ShopContext>().UseSqlite(connection).Options);
                db.Database.EnsureCreated();
                db.AddCustomers({{number % 7 + 2}});
            }
            {{Repeat(8, Test)}}
            public void Dispose() { db.Dispose(); connection.Dispose(); }
        }
        """.Replace("Db.", "db.").Replace("(Db)", "(db)");

    private static string UsingFixtures(int number) => $$"""
        using FixtureGen;
        using Microsoft.EntityFrameworkCore;
        using Xunit;
        namespace Shop;
        [UseFixtures<Customers>]
        public partial class Order{{number}}Tests
        {
            [ClassSetup] private static void Arrange(ShopContext db) => db.AddCustomers({{number % 7 + 2}});
            {{Repeat(8, Test)}}
        }
        // What the generator would add.
        partial class Order{{number}}Tests { private ShopContext Db => null!; }
        """;

    private static string Test(int number) => $$"""
        [Fact]
            public async Task Test{{number}}()
            {
                var customer = await Db.Customers.FirstAsync(c => c.Name == "Customer {{number}}");
                var order = await new OrderService(Db).PlaceAsync(customer.Id, {{number}}m);
                Assert.Equal({{number}}m, order.Total);
                Assert.False(order.IsPaid);
                await Db.Database.ExecuteSqlRawAsync("UPDATE Orders SET IsPaid = 1 WHERE Total > {0}", {{number}});
                var paid = await Db.Orders.Where(o => o.IsPaid).OrderBy(o => o.Id).Select(o => new { o.Id, o.Total }).ToListAsync();
                Assert.All(paid, p => Assert.True(p.Total > {{number}}));
            }
        """;

    private static string Repeat(int count, Func<int, string> write) => string.Join("\n    ", Enumerable.Range(1, count).Select(write));
}
