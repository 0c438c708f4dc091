using System.Reflection;
using FixtureGen.Sqlite.Connections;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Tests;

/// <summary>Functions and collations that tests register. What is equal to a plain connection, the conformance suite shows.</summary>
public sealed class FunctionTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Fact]
    public void Every_way_to_register_a_function_is_heard_of()
    {
        var unheard = typeof(SqliteConnection).GetMethods()
            .Where(static method => method.Name is "CreateFunction" or "CreateAggregate" or "CreateCollation")
            .Select(static method => method.ToString())
            .Except(typeof(SandboxSqliteConnection).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(static method => method.ToString()));

        Assert.Empty(unheard);
    }

    [Fact]
    public async Task A_function_is_gone_after_its_test()
    {
        for (var test = 0; test < 2; test++)
        {
            await library.TestAsync(sandbox =>
            {
                var connection = (SqliteConnection)sandbox.Connection;
                Assert.Throws<SqliteException>(() => connection.Scalar("SELECT twice(1)"));
                connection.CreateFunction("twice", (long x) => 2 * x);
                connection.CreateCollation("BACKWARDS", (a, b) => string.CompareOrdinal(b, a));
                Assert.Equal(2L, connection.Scalar("SELECT twice(1)"));
                Assert.Equal("Bob", connection.Scalar("SELECT name FROM author ORDER BY name COLLATE BACKWARDS"));
            });
        }
    }

    [Theory]
    [InlineData("SELECT lower('ABC')")]
    [InlineData("SELECT name FROM author WHERE LOWER(name) = 'ann'")]
    public async Task A_statement_that_would_get_another_connection_s_function_in_the_place_of_sqlite_s_is_refused(string statement)
    {
        var failure = await Assert.ThrowsAsync<SandboxRefusedException>(() => library.TestAsync(sandbox =>
        {
            using var first = (SqliteConnection)sandbox.OpenConnection();
            using var second = sandbox.OpenConnection();
            first.CreateFunction("lower", (string text) => "FIXED");
            Assert.Equal("FIXED", first.Scalar("SELECT lower('ABC')"));
            Assert.Equal(2, second.Count("author"));
            Assert.Throws<SandboxRefusedException>(() => second.Scalar(statement));
        }));

        Assert.Contains("'lower'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("[Isolation(Isolation.Clone)]", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_whose_trigger_would_get_it_is_refused()
        => await Assert.ThrowsAsync<SandboxRefusedException>(() => library.TestAsync(sandbox =>
        {
            using var first = (SqliteConnection)sandbox.OpenConnection();
            using var second = sandbox.OpenConnection();
            first.Execute("CREATE TRIGGER small AFTER INSERT ON author BEGIN UPDATE author SET name = lower(name) WHERE id = new.id; END");
            first.CreateFunction("lower", (string text) => "FIXED");
            first.Scalar("SELECT 1");
            Assert.Throws<SandboxRefusedException>(() => second.Execute("INSERT INTO author (name) VALUES ('Cem')"));
        }));

    [Fact]
    public async Task A_test_after_one_that_replaced_a_function_of_sqlite_has_sqlite_s()
    {
        await library.TestAsync(sandbox =>
        {
            var connection = (SqliteConnection)sandbox.Connection;
            connection.CreateFunction("lower", (string text) => "FIXED");
            Assert.Equal("FIXED", connection.Scalar("SELECT lower('ABC')"));
        });

        await library.TestAsync(sandbox => Assert.Equal("abc", sandbox.Connection.Scalar("SELECT lower('ABC')")));
    }

    [Fact]
    [Isolation(Isolation.Clone)]
    public async Task In_a_clone_each_connection_has_its_own()
    {
        var clone = typeof(FunctionTests).GetMethod(nameof(In_a_clone_each_connection_has_its_own));
        await library.TestAsync(
            sandbox =>
            {
                using (var early = (SqliteConnection)sandbox.CreateConnection())
                {
                    early.CreateFunction("twice", (long x) => 2 * x);
                    early.CreateFunction("lower", (string text) => "FIXED");
                    early.Open();
                    Assert.Equal(42L, early.Scalar("SELECT twice(21)"));
                    Assert.Equal("FIXED", early.Scalar("SELECT lower('ABC')"));
                    using var other = sandbox.OpenConnection();
                    Assert.Equal("abc", other.Scalar("SELECT lower('ABC')"));
                }

                using var next = sandbox.OpenConnection();
                Assert.Equal("abc", next.Scalar("SELECT lower('ABC')"));
                Assert.Throws<SqliteException>(() => next.Scalar("SELECT twice(1)"));
            },
            method: clone);
    }

    [Fact]
    public async Task While_a_write_s_rows_are_being_read_functions_wait_and_are_then_refused()
    {
        var failure = await Assert.ThrowsAsync<SandboxRefusedException>(() => library.TestAsync(sandbox =>
        {
            using var writing = sandbox.OpenConnection();
            using var write = writing.CreateCommand();
            write.CommandText = "INSERT INTO author (name) VALUES ('Cem'), ('Dan') RETURNING id";
            using var connection = (SqliteConnection)sandbox.OpenConnection();
            connection.CreateFunction("twice", (long x) => 2 * x);
            Assert.Equal(2L, connection.Scalar("SELECT twice(1)"));
            using (var rows = write.ExecuteReader())
            {
                rows.Read();
                using var command = connection.CreateCommand();
                command.CommandText = "SELECT twice(2)";
                command.CommandTimeout = 1;
                Assert.Throws<SandboxRefusedException>(() => command.ExecuteScalar());
            }
        }));

        Assert.Contains("Read them to the end first", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_of_a_class_set_up_or_fixture_is_not_its_tests()
    {
        await using var run = await ClassRun.StartAsync<RegistersInSetUp>();

        await run.TestAsync(sandbox =>
        {
            Assert.Equal(84L, sandbox.Connection.Scalar("SELECT id FROM author WHERE name = 'Twice'"));
            Assert.Throws<SqliteException>(() => sandbox.Connection.Scalar("SELECT twice(1)"));
        });
    }

    private sealed class RegistersInSetUp : Glue.ITestClass
    {
        static Glue.TestClassDescriptor Glue.ITestClass.Descriptor => new(typeof(RegistersInSetUp), "library", static run =>
        {
            ((SqliteConnection)run.Connection).CreateFunction("twice", (long x) => 2 * x);
            run.Connection.Execute("INSERT INTO author (id, name) VALUES (twice(42), 'Twice')");
            return Task.CompletedTask;
        });
    }
}
