using System.Data.Common;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using FixtureGen.Tests;

[module: FixtureGroup("failing", typeof(ShopDatabase), Fixtures = [typeof(Basket), typeof(FailingLoadTests.Duplicates)])]
[module: FixtureGroup("giving up", typeof(ShopDatabase), Fixtures = [typeof(FailingLoadTests.GivesUp)])]
[module: FixtureGroup("throwing", typeof(ShopDatabase), Fixtures = [typeof(FailingLoadTests.Throws)])]
[module: FixtureGroup("giving up again", typeof(ShopDatabase), Fixtures = [typeof(FailingLoadTests.GivesUp)])]
[module: FixtureGroup("refused", typeof(ShopDatabase), Fixtures = [typeof(FailingLoadTests.VacuumsAround)])]
[module: FixtureGroup("no tables", typeof(FailingLoadTests.TablelessDatabase), Fixtures = [typeof(Basket)])]
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

        Assert.Equal(1, Duplicates.Attempts);
        foreach (var later in failures.Skip(1))
        {
            Assert.Equal((failures[0].Subject, failures[0].Statement, (Exception?)null), (later.Subject, later.Statement, later.InnerException));
            Assert.Equal(
                $"{failures[0].Message}{Environment.NewLine}The first test that failed with this has the whole error, with its stack.", later.Message);
        }

        Assert.Equal($"Fixture '{typeof(Duplicates)}'", failures[0].Subject);
        Assert.Equal("INSERT INTO product (name) VALUES ('basket')", failures[0].Statement);
        Assert.Contains("UNIQUE constraint failed", failures[0].InnerException!.GetBaseException().Message, StringComparison.Ordinal);
        Assert.Equal((0, failures[0].Message), (Plan.Report("failing").Loads, Plan.Report("failing").Failure));
    }

    [Fact]
    public async Task A_class_of_many_tests_says_the_whole_error_once()
    {
        var said = new List<string>();
        await using var shop = await ClassRun.StartAsync<In<Throwing>>();
        for (var test = 0; test < 50; test++)
        {
            said.Add((await Assert.ThrowsAsync<FixtureLoadException>(() => shop.TestAsync(_ => { }))).ToString());
        }

        Assert.Contains(nameof(Throws.LoadAsync), said[0], StringComparison.Ordinal);
        Assert.All(said.Skip(1), static later => Assert.DoesNotContain(nameof(Throws.LoadAsync), later, StringComparison.Ordinal));
        // The message, its hint, and where the test was.
        Assert.All(said.Skip(1), static later => Assert.InRange(later.Split('\n').Length, 2, 8));
    }

    [Fact]
    public async Task The_stack_of_an_error_of_ours_has_no_frames_of_ours()
    {
        var failure = await FirstFailureAsync<GivingUp2>();

        Assert.DoesNotMatch(@"at FixtureGen\.(Glue|Leasing|Templates|Plan)\.", failure.StackTrace);
        Assert.Contains($"{nameof(ClassRun)}.{nameof(ClassRun.Enter)}", failure.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_ours_explains_better_than_the_one_behind_it()
    {
        var failure = await FirstFailureAsync<Refused>();

        var first = failure.Message.Split(Environment.NewLine)[0];
        Assert.StartsWith($"Fixture '{typeof(VacuumsAround)}' could not be loaded: ", first, StringComparison.Ordinal);
        Assert.Contains("give the test a database of its own: [Isolation(Isolation.Clone)]", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fixture_in_a_database_without_tables_says_that_there_are_none()
    {
        var failure = await FirstFailureAsync<Tableless>();

        var first = failure.Message.Split(Environment.NewLine)[0];
        Assert.Equal(
            $"The schema of test database '{typeof(TablelessDatabase)}' has no tables: its CreateSchemaAsync, or the model of its context, " +
            "makes none. Create the tables that the fixtures write there.",
            first);
        Assert.Contains("no such table: product", failure.Message, StringComparison.Ordinal);
        Assert.Equal(failure.Message, Plan.Report("no tables").Failure);
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

    private sealed class Throwing : IGroup
    {
        public static string Id => "throwing";
    }

    private sealed class GivingUp2 : IGroup
    {
        public static string Id => "giving up again";
    }

    private sealed class Refused : IGroup
    {
        public static string Id => "refused";
    }

    private sealed class Tableless : IGroup
    {
        public static string Id => "no tables";
    }

    internal sealed class TablelessDatabase : TestDatabase
    {
        protected internal override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    [Fixture]
    internal sealed class Throws : Fixture
    {
        public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
            => throw new FormatException("No such format.");
    }

    /// <summary>The error of a statement in one that says to look there.</summary>
    [Fixture]
    internal sealed class VacuumsAround : Fixture
    {
        public override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            try
            {
                await connection.ExecuteAsync("VACUUM");
            }
            catch (DbException failure)
            {
                throw new FormatException("See the inner exception.", new FormatException("See the inner exception.", failure));
            }
        }
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
