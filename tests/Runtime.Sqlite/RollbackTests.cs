using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Tests;

public sealed class RollbackTests
{
    [Fact]
    public async Task Rows_of_a_test_are_gone_in_the_next()
    {
        await using var library = await ClassRun.StartAsync<Library>();

        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem'); DELETE FROM author WHERE name = 'Ann'");
            Assert.Equal(2, sandbox.Connection.Count("author"));
        });

        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author WHERE name IN ('Ann', 'Bob')")));
    }

    [Fact]
    public async Task Generated_keys_start_again_in_every_test()
    {
        await using var library = await ClassRun.StartAsync<Library>();

        for (var test = 0; test < 2; test++)
        {
            await library.TestAsync(sandbox =>
                Assert.Equal(3L, sandbox.Connection.Scalar("INSERT INTO author (name) VALUES ('Cem') RETURNING id")));
        }
    }

    [Fact]
    public async Task Tables_that_a_test_makes_or_drops_are_as_before_in_the_next()
    {
        await using var library = await ClassRun.StartAsync<Library>();

        await library.TestAsync(sandbox => sandbox.Connection.Execute(
            "CREATE TABLE shelf (id INTEGER); CREATE TEMP TABLE draft (id INTEGER); DROP TABLE loan; ALTER TABLE book ADD COLUMN year INTEGER"));

        await library.TestAsync(sandbox =>
        {
            Assert.Equal(0, sandbox.Connection.Count("loan"));
            Assert.Equal(0L, sandbox.Connection.Scalar("SELECT (SELECT COUNT(*) FROM sqlite_master WHERE name = 'shelf') + (SELECT COUNT(*) FROM sqlite_temp_master)"));
            Assert.Equal(0, sandbox.Connection.Count("pragma_table_info('book') WHERE name = 'year'"));
        });
    }

    [Fact]
    public async Task A_test_goes_on_after_a_statement_that_failed()
    {
        await using var library = await ClassRun.StartAsync<Library>();

        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
            var failure = Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Dee'), ('Ann')"));
            Assert.Equal(19, failure.SqliteErrorCode);
            sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Eva')");

            Assert.Equal(4, sandbox.Connection.Count("author"));
            Assert.Equal(0, sandbox.Connection.Count("author WHERE name = 'Dee'"));
        });
    }

    [Fact]
    public async Task What_a_constructor_writes_is_there_in_the_test_and_gone_after_it()
    {
        await using var library = await ClassRun.StartAsync<Library>();

        for (var test = 0; test < 2; test++)
        {
            await library.TestAsync(
                sandbox =>
                {
                    Assert.Equal(3, sandbox.Connection.Count("author"));
                    return Task.CompletedTask;
                },
                construct: sandbox => sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')"));
        }
    }

    [Fact]
    public async Task Dispose_sees_the_fixtures_alone_and_what_it_writes_does_not_reach_the_next_test()
    {
        await using var library = await ClassRun.StartAsync<Library>();

        for (var test = 0; test < 2; test++)
        {
            await library.TestAsync(
                sandbox =>
                {
                    sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
                    return Task.CompletedTask;
                },
                dispose: sandbox =>
                {
                    Assert.Equal(2, sandbox.Connection.Count("author"));
                    using var transaction = sandbox.Connection.BeginTransaction();
                    sandbox.Connection.Execute("DELETE FROM author");
                    transaction.Commit();
                });
        }
    }

    [Fact]
    public async Task What_Dispose_of_the_last_test_writes_does_not_reach_the_next_class()
    {
        await using (var library = await ClassRun.StartAsync<Library>())
        {
            await library.TestAsync(_ => Task.CompletedTask, dispose: sandbox => sandbox.Connection.Execute("DELETE FROM author"));
        }

        await using var next = await ClassRun.StartAsync<Library>();
        await next.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task A_test_whose_constructor_throws_leaves_nothing_behind()
    {
        await using var library = await ClassRun.StartAsync<Library>();

        await Assert.ThrowsAsync<FormatException>(() => library.TestAsync(
            _ => Task.CompletedTask,
            construct: sandbox =>
            {
                sandbox.Connection.Execute("DELETE FROM author");
                throw new FormatException();
            }));

        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task Several_threads_of_one_test_may_write_at_once()
    {
        await using var library = await ClassRun.StartAsync<Library>();

        await library.TestAsync(async sandbox =>
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
            {
                using var connection = sandbox.OpenConnection();
                for (var row = 0; row < 50; row++)
                {
                    connection.Execute($"INSERT INTO author (name) VALUES ('{thread}/{row}')");
                    Assert.Equal(1, connection.Count($"author WHERE name = '{thread}/{row}'"));
                }
            })));

            Assert.Equal(402, sandbox.Connection.Count("author"));
        });

        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }
}
