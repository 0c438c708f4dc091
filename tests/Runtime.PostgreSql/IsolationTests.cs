using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.PostgreSql.Tests;
using FixtureGen.Testing;
using Npgsql;

[module: FixtureGroup("library-cloned", typeof(LibraryDatabase), Fixtures = [typeof(Authors)], Isolation = FixtureGen.Isolation.Clone)]
[module: FixtureGroup("library-read", typeof(LibraryDatabase), Fixtures = [typeof(Authors)], Isolation = FixtureGen.Isolation.ReadOnly)]

namespace FixtureGen.PostgreSql.Tests;

/// <summary>Tests that are not rolled back: those with a database each, and those that only read.</summary>
public sealed class IsolationTests
{
    [Fact]
    public async Task A_clone_is_a_database_whose_connections_commit_and_see_each_other()
    {
        await using var library = await ClassRun.StartAsync<ClonedLibrary>();

        for (var test = 0; test < 2; test++)
        {
            await library.TestAsync(sandbox =>
            {
                using var writer = sandbox.OpenConnection();
                using var reader = sandbox.OpenConnection();
                Assert.NotEqual(writer.Scalar("SELECT pg_backend_pid()"), reader.Scalar("SELECT pg_backend_pid()"));
                using (var transaction = writer.BeginTransaction())
                {
                    writer.Execute("INSERT INTO author (name) VALUES ('Cem')");
                    Assert.Equal(2, reader.Count("author"));
                    transaction.Commit();
                }

                Assert.Equal(3, reader.Count("author"));
                Assert.Equal(2, writer.Scalar("SELECT count(DISTINCT xmin::text)::int FROM author"));
            });
        }
    }

    [Fact]
    public async Task What_a_clone_refuses_at_a_commit_is_refused()
    {
        await using var library = await ClassRun.StartAsync<ClonedLibrary>();

        await library.TestAsync(sandbox =>
        {
            using var transaction = sandbox.Connection.BeginTransaction();
            sandbox.Connection.Execute("INSERT INTO book (title, author) VALUES ('A', 99)");
            Assert.Equal("written_by", Assert.Throws<PostgresException>(transaction.Commit).ConstraintName);
        });
    }

    [Fact]
    public async Task Statements_that_no_transaction_takes_work_in_a_clone()
    {
        await using var library = await ClassRun.StartAsync<ClonedLibrary>();

        await library.TestAsync(sandbox => sandbox.Connection.Execute("VACUUM author"));
    }

    [Fact]
    public async Task Classes_that_only_read_share_a_database()
    {
        await using var first = await ClassRun.StartAsync<ReadLibrary>();
        await using var second = await ClassRun.StartAsync<ReadLibrary>();

        object? database = null;
        await first.TestAsync(sandbox => database = sandbox.Connection.Scalar("SELECT current_database()"));
        await second.TestAsync(sandbox =>
        {
            Assert.Equal(database, sandbox.Connection.Scalar("SELECT current_database()"));
            Assert.Equal(2, sandbox.Connection.Count("author"));
        });
    }

    [Theory]
    [InlineData("INSERT INTO author (name) VALUES ('Cem')")]
    [InlineData("CREATE TABLE shelf (id int)")]
    [InlineData("SELECT nextval('book_id_seq')")]
    public async Task A_write_fails_a_test_that_only_reads_even_if_the_application_catches_the_error(string statement)
    {
        await using var library = await ClassRun.StartAsync<ReadLibrary>();

        var violation = await Assert.ThrowsAsync<ReadOnlyViolationException>(() => library.TestAsync(
            sandbox =>
            {
                Assert.ThrowsAny<Exception>(() => sandbox.Connection.Execute(statement));
                Assert.Equal(2, sandbox.Connection.Count("author"));
            },
            "Lending.Writes"));

        Assert.Equal(("Lending.Writes", statement), (violation.Owner, violation.Statement));
        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    private sealed class ClonedLibrary : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(ClonedLibrary), "library-cloned");
    }

    private sealed class ReadLibrary : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(ReadLibrary), "library-read");
    }
}
