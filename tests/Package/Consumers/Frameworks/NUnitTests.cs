using FixtureGen;
using Microsoft.EntityFrameworkCore;
using NUnit.Framework;

namespace Shop;

[UseFixtures<Products>]
public partial class ProductTests
{
    private readonly List<string> steps = [];

    [ClassSetup]
    private static void Arrange(ShopContext db) => db.Products.Add(new Product { Name = "coffee" });

    [OneTimeSetUp]
    public void Begin() => Assert.That(() => Db, Throws.InvalidOperationException.With.Message.Contains("[ClassSetup]"));

    [SetUp]
    public async Task SetUpAsync()
    {
        steps.Add("set up " + await Db.Products.CountAsync());
        await Db.Products.AddAsync(new Product { Name = "cocoa" });
        await Db.SaveChangesAsync();
    }

    [TearDown]
    public async Task TearDownAsync() => steps.Add("tear down " + await Db.Products.CountAsync());

    [OneTimeTearDown]
    public void End()
    {
        // In each of five tests, one of them run twice, the class found its two rows, and had its own and the test's until the tear-down.
        Assert.That(steps.Where((_, i) => i % 2 == 0), Is.EqualTo(Enumerable.Repeat("set up 2", 6)));
        Assert.That(steps.Where((_, i) => i % 2 == 1), Is.EqualTo(Enumerable.Repeat("tear down 4", 6)));
    }

    [Test]
    public async Task What_the_application_commits_is_undone() => await StoreAsync();

    [TestCase("chai")]
    [TestCase("mate")]
    public async Task Each_case_is_a_test(string name)
    {
        await Warehouse.StoreAsync(name);
        Assert.That(Db.Products.Any(product => product.Name == name));
        Assert.That(Products.Loads, Is.EqualTo(1));
    }

    [Test, Retry(2)]
    public async Task What_an_attempt_has_stored_is_undone_before_the_next()
    {
        await StoreAsync();
        Assert.That(TestContext.CurrentContext.CurrentRepeatCount, Is.EqualTo(1), "The first attempt fails.");
    }

    [Test, CancelAfter(60_000)]
    public async Task A_test_with_a_time_limit_has_the_database(CancellationToken cancellationToken)
    {
        await Task.Delay(1, cancellationToken);
        await StoreAsync();
    }

    private async Task StoreAsync()
    {
        await Warehouse.StoreAsync("chai");
        Assert.That(Warehouse.Count(), Is.EqualTo(4));
    }
}

[UseFixtures<Products>]
public abstract partial class EmptyingTests
{
    [Test]
    public void The_base_class_s_test_empties_the_table() => Assert.That(Db.Products.ExecuteDelete(), Is.EqualTo(1));
}

public partial class DrinkTests : EmptyingTests
{
    [Test]
    public void The_table_is_full_again() => Assert.That(NewDb().Products.Count(), Is.EqualTo(1));
}

[UseFixtures<Products>]
[Parallelizable(ParallelScope.All)]
[TestFixture("chai"), TestFixture("mate")]
public partial class ParallelTests(string name)
{
    private static readonly ManualResetEventSlim Together = new();
    private static int begun;

    [Test]
    public void Tests_of_one_class_run_at_the_same_time_and_do_not_see_each_other([Range(1, 20)] int _)
    {
        if (Interlocked.Increment(ref begun) > 1)
        {
            Together.Set();
        }

        for (var count = 1; count < 5; count++)
        {
            Db.Products.Add(new Product { Name = name });
            Db.SaveChanges();
            Assert.That(Together.Wait(TimeSpan.FromMinutes(2)), "For two minutes no other test of the class has begun.");
            Assert.That(Warehouse.Count(), Is.EqualTo(1 + count));
        }
    }

    [OneTimeTearDown]
    public void They_did_run_at_the_same_time() => Assert.That(Together.IsSet);
}

[UseFixtures<Products>]
public partial class IsolationTests
{
    [Test, Isolation(Isolation.Clone)]
    public void A_test_may_have_a_database_of_its_own() => Db.Database.ExecuteSqlRaw("VACUUM");

    [Test]
    public void A_test_that_leaves_its_transaction_fails()
        => Assert.That(() => Db.Database.ExecuteSqlRaw("INSERT OR ROLLBACK INTO Products (Id, Name) VALUES (1, 'tea')"), Throws.Exception);

    [Test]
    public void The_next_test_has_a_good_database() => Assert.That(Db.Products.Count(), Is.EqualTo(1));

    [Test]
    public void A_test_that_sends_what_is_refused_fails() => Db.Database.ExecuteSqlRaw("SELECT 1; COMMIT");

    [Test]
    public void A_test_that_catches_the_refusal_fails()
        => Assert.That(() => Db.Database.ExecuteSqlRaw("SELECT 1; COMMIT"), Throws.TypeOf<SandboxRefusedException>());

    [Test, AllocatedMemoryLimit("1 MiB")]
    public void A_test_that_allocates_too_much_fails() => GC.KeepAlive(new byte[2 * 1024 * 1024]);
}
