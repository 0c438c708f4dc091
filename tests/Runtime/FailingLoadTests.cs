using System.Data.Common;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using FixtureGen.Tests;

[module: FixtureGroup("failing", typeof(ShopDatabase), Fixtures = [typeof(Basket), typeof(FailingLoadTests.Duplicates)])]
[module: FixtureGroup("giving up", typeof(ShopDatabase), Fixtures = [typeof(FailingLoadTests.GivesUp)])]
[module: FixtureGroup("escaping", typeof(ShopDatabase), Fixtures = [typeof(FailingLoadTests.Escapes)])]
[module: FixtureGroup("no schema", typeof(FailingLoadTests.BrokenDatabase), Fixtures = [typeof(Basket)])]
[module: FixtureGroup("no database", typeof(FailingLoadTests.UnmadeDatabase), Fixtures = [typeof(Basket)])]

namespace FixtureGen.Tests;

public sealed class FailingLoadTests
{
    [Fact]
    public async Task A_fixture_that_fails_fails_every_test_of_every_class_of_its_group_and_is_tried_once()
    {
        var failures = new List<FixtureLoadException>();
        for (var run = 0; run < 2; run++)
        {
            await using var shop = await ClassRun.StartAsync<In<Failing>>();
            for (var test = 0; test < 2; test++)
            {
                failures.Add(await Assert.ThrowsAsync<FixtureLoadException>(() => shop.TestAsync(_ => Assert.Fail("The test must not run."))));
            }
        }

        Assert.Single(failures.Distinct());
        Assert.Equal(1, Duplicates.Attempts);
        Assert.Equal($"Fixture '{typeof(Duplicates)}'", failures[0].Subject);
        Assert.Equal("INSERT INTO product (name) VALUES ('basket')", failures[0].Statement);
        Assert.Contains("UNIQUE constraint failed", failures[0].InnerException!.GetBaseException().Message, StringComparison.Ordinal);
        Assert.Equal((0, failures[0].Message), (Plan.Report("failing").Loads, Plan.Report("failing").Failure));
    }

    [Fact]
    public async Task A_statement_that_failed_and_was_handled_is_not_blamed()
    {
        var failure = await FirstFailureAsync<GivingUp>();

        Assert.Null(failure.Statement);
        Assert.Equal($"Fixture '{typeof(GivesUp)}' could not be loaded: FormatException: No more ideas.", failure.Message);
    }

    [Fact]
    public async Task A_fixture_that_ends_its_transaction_is_named()
        => Assert.Contains($"'Fixture '{typeof(Escapes)}'' escaped its transaction", (await FirstFailureAsync<Escaping>()).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_schema_that_fails_is_named()
    {
        var failure = await FirstFailureAsync<NoSchema>();

        Assert.Equal($"The schema of test database '{typeof(BrokenDatabase)}'", failure.Subject);
        Assert.Contains("near \"TABEL\": syntax error", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_database_that_cannot_be_made_is_named()
        => Assert.Equal($"Test database '{typeof(UnmadeDatabase)}' could not be loaded: FormatException: Not configured.", (await FirstFailureAsync<NoDatabase>()).Message);

    private static async Task<FixtureLoadException> FirstFailureAsync<TGroup>()
        where TGroup : IGroup
    {
        await using var shop = await ClassRun.StartAsync<In<TGroup>>();
        return await Assert.ThrowsAsync<FixtureLoadException>(() => shop.TestAsync(_ => Assert.Fail("The test must not run.")));
    }

    internal interface IGroup
    {
        static abstract string Id { get; }
    }

    private sealed class In<TGroup> : ITestClass
        where TGroup : IGroup
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(In<TGroup>), TGroup.Id);
    }

    private sealed class Failing : IGroup
    {
        public static string Id => "failing";
    }

    private sealed class GivingUp : IGroup
    {
        public static string Id => "giving up";
    }

    private sealed class Escaping : IGroup
    {
        public static string Id => "escaping";
    }

    private sealed class NoSchema : IGroup
    {
        public static string Id => "no schema";
    }

    private sealed class NoDatabase : IGroup
    {
        public static string Id => "no database";
    }

    [Fixture]
    internal sealed class Duplicates : Fixture
    {
        internal static int Attempts { get; private set; }

        public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            Attempts++;
            return connection.ExecuteAsync("INSERT INTO product (name) VALUES ('basket')");
        }
    }

    [Fixture]
    internal sealed class GivesUp : Fixture
    {
        public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            Assert.ThrowsAny<DbException>(() => connection.Execute("INSERT INTO nowhere VALUES (1)"));
            throw new FormatException("No more ideas.");
        }
    }

    [Fixture]
    internal sealed class Escapes : Fixture
    {
        public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            connection.ExecutePlainly("DELETE FROM audit; COMMIT");
            return Task.CompletedTask;
        }
    }

    internal sealed class BrokenDatabase : TestDatabase
    {
        protected internal override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => connection.ExecuteAsync("CREATE TABEL product");
    }

    internal sealed class UnmadeDatabase : TestDatabase
    {
        public UnmadeDatabase() => throw new FormatException("Not configured.");

        protected internal override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
