using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Support;
using Xunit;

// The tests that have a container have its database allowed.
[assembly: AllowDatabase("container_*.db")]

namespace Beside.Tests;

/// <summary>The project has a test database, and no class that uses it has run: these tests have databases of their own.</summary>
public sealed class BesideTests : IClassFixture<BesideTests.Application>
{
    private readonly Application application;

    public BesideTests(Application application) => this.application = application;

    [Fact]
    public void A_class_fixture_does_not_get_to_the_applications_database()
    {
        Assert.Contains("'Support.ShopDatabase' serves this context", application.Failure?.Message);
        Assert.False(File.Exists(Path.Combine(AppContext.BaseDirectory, "production.db")));
    }

    [Fact]
    public void A_test_is_told_what_to_write_for_a_database_of_its_own()
    {
        using var db = new ShopContext($"shop_{Guid.NewGuid():N}.db");

        var failure = Assert.Throws<InvalidOperationException>(() => db.Database.EnsureCreated());

        Assert.Contains("[assembly: AllowDatabase(\"shop_*.db\")]", failure.Message);
    }

    [Fact]
    public void A_database_that_is_allowed_works_as_it_did()
    {
        using var db = new ShopContext($"container_{Guid.NewGuid():N}.db");
        db.Database.EnsureCreated();
        db.Add(new Item());
        db.SaveChanges();

        Assert.Equal(1, db.Items.Count());
        db.Database.EnsureDeleted();
    }

    public sealed class Application
    {
        public Application()
        {
            using var db = new ShopContext("production.db");
            Failure = Record.Exception(() => db.Database.EnsureCreated());
        }

        public Exception? Failure { get; }
    }
}
