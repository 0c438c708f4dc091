using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Microsoft.VisualStudio.TestTools.UnitTesting;

[assembly: Parallelize(Scope = ExecutionScope.MethodLevel, Workers = 2)]

namespace Shop;

[TestClass, DoNotParallelize]
[UseFixtures<Products>]
public partial class ProductTests : IDisposable
{
    private static readonly List<string> Steps = [];
    private readonly int before;

    public ProductTests() => before = Db.Products.Count();

    public TestContext TestContext { get; set; } = null!;

    [ClassSetup]
    private static void Arrange(ShopContext db) => db.Products.Add(new Product { Name = "coffee" });

    [ClassInitialize]
    public static void Begin(TestContext context) => Steps.Clear();

    [TestInitialize]
    public async Task SetUpAsync()
    {
        Steps.Add("set up " + await Db.Products.CountAsync());
        await Db.Products.AddAsync(new Product { Name = "cocoa" });
        await Db.SaveChangesAsync();
    }

    [TestCleanup]
    public async Task CleanUpAsync() => Steps.Add("clean up " + await Db.Products.CountAsync());

    // The test has been rolled back; the class's rows are still there.
    public void Dispose() => Steps.Add("dispose " + Db.Products.AsNoTracking().Count());

    [ClassCleanup]
    public static void End()
    {
        // In each of four tests the class found its two rows, and had its own and the test's until the clean-up.
        foreach (var (first, step) in new[] { (0, "set up 2"), (1, "clean up 4"), (2, "dispose 2") })
        {
            CollectionAssert.AreEqual(Enumerable.Repeat(step, 4).ToList(), Steps.Where((_, i) => i % 3 == first).ToList());
        }
    }

    [TestMethod]
    public async Task What_the_application_commits_is_undone() => await StoreAsync();

    [TestMethod]
    [DataRow("chai")]
    [DataRow("mate")]
    public async Task Each_row_of_data_is_a_test(string name)
    {
        await Warehouse.StoreAsync(name);
        Assert.IsTrue(Db.Products.Any(product => product.Name == name));
        Assert.AreEqual(1, Products.Loads);
        StringAssert.Contains(TestContext.TestDisplayName, name);
    }

    [TestMethod, Timeout(60_000)]
    public async Task A_test_with_a_time_limit_has_the_database()
    {
        await Task.Yield();
        await StoreAsync();
    }

    private async Task StoreAsync()
    {
        Assert.AreEqual(2, before);
        await Warehouse.StoreAsync("chai");
        Assert.AreEqual(4, Warehouse.Count());
    }
}

[UseFixtures<Products>]
public abstract partial class EmptyingTests
{
    [TestMethod]
    public void The_base_class_s_test_empties_the_table() => Assert.AreEqual(1, Db.Products.ExecuteDelete());
}

[TestClass]
public partial class DrinkTests : EmptyingTests
{
    [TestMethod]
    public void The_table_is_full_again() => Assert.AreEqual(1, NewDb().Products.Count());
}

public abstract class ServerTests
{
    protected bool IsRunning { get; private set; }

    [TestInitialize]
    public void StartServer() => IsRunning = true;

    [TestCleanup]
    public void StopServer() => IsRunning = false;
}

[TestClass]
[UseFixtures<Products>]
public sealed partial class WebTests : ServerTests
{
    [TestMethod]
    public async Task The_base_class_s_set_up_has_run()
    {
        Assert.IsTrue(IsRunning);
        await Warehouse.StoreAsync("chai");
        Assert.AreEqual(2, Warehouse.Count());
    }

    [TestMethod]
    public Task The_base_class_s_set_up_has_run_again() => The_base_class_s_set_up_has_run();
}

[TestClass]
[UseFixtures<Products>]
public partial class ParallelTests
{
    private static readonly ManualResetEventSlim Together = new();
    private static int begun;

    public static IEnumerable<object[]> Numbers => Enumerable.Range(1, 40).Select(number => new object[] { number });

    [TestMethod]
    [DynamicData(nameof(Numbers))]
    public void Tests_of_one_class_run_at_the_same_time_and_do_not_see_each_other(int number)
    {
        Assert.IsTrue(number > 0);
        if (Interlocked.Increment(ref begun) > 1)
        {
            Together.Set();
        }

        for (var count = 1; count < 5; count++)
        {
            Db.Products.Add(new Product { Name = "chai" });
            Db.SaveChanges();
            Assert.IsTrue(Together.Wait(TimeSpan.FromMinutes(2)), "For two minutes no other test of the class has begun.");
            Assert.AreEqual(1 + count, Warehouse.Count());
        }
    }

    [ClassCleanup]
    public static void They_did_run_at_the_same_time() => Assert.IsTrue(Together.IsSet);
}

[TestClass]
[UseFixtures<Products>]
public partial class IsolationTests
{
    [TestMethod, Isolation(Isolation.Clone)]
    public void A_test_may_have_a_database_of_its_own() => Db.Database.ExecuteSqlRaw("VACUUM");

    [TestMethod]
    public void A_test_that_leaves_its_transaction_fails()
        => Assert.Throws<Exception>(() => Db.Database.ExecuteSqlRaw("INSERT OR ROLLBACK INTO Products (Id, Name) VALUES (1, 'tea')"));

    [TestMethod]
    public void The_next_test_has_a_good_database() => Assert.AreEqual(1, Db.Products.Count());

    [TestMethod]
    public void A_test_that_sends_what_is_refused_fails() => Db.Database.ExecuteSqlRaw("SELECT 1; COMMIT");

    [TestMethod]
    public void A_test_that_catches_the_refusal_fails()
        => Assert.Throws<SandboxRefusedException>(() => Db.Database.ExecuteSqlRaw("SELECT 1; COMMIT"));

    [TestMethod, AllocatedMemoryLimit("1 MiB")]
    public void A_test_that_allocates_too_much_fails() => GC.KeepAlive(new byte[2 * 1024 * 1024]);
}

/// <summary>Tests of one name, each with attributes of its own. One of them fails on purpose.</summary>
[TestClass]
[UseFixtures<Products>]
public partial class OverloadTests
{
    [TestMethod]
    public void Fills()
    {
    }

    [TestMethod, DataRow(1), AllocatedMemoryLimit("1 MiB")]
    public void Fills(int n) => GC.KeepAlive(new byte[4_000_000 + n]);

    [TestMethod]
    public void Cleans() => Assert.AreEqual(1, Db.Products.Count());

    [TestMethod, DataRow(1), Isolation(Isolation.Clone)]
    public void Cleans(int n) => Assert.AreNotEqual(n, Db.Database.ExecuteSqlRaw("VACUUM") + 2);

    private async Task Packs(string s)
    {
        GC.KeepAlive(s);
        await Task.Yield();
    }

    [TestMethod, Isolation(Isolation.Clone)]
    public void Packs() => Db.Database.ExecuteSqlRaw("VACUUM");
}
