using FixtureGen.Glue;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Tests;

/// <summary>Dumps and other scripts that begin and end transactions of their own.</summary>
public sealed class ScriptTests
{
    private const string Dump = """
        PRAGMA foreign_keys=OFF;
        BEGIN TRANSACTION;
        INSERT INTO loan VALUES(1,1);
        INSERT INTO book VALUES(1,'A; COMMIT;',NULL);
        CREATE TRIGGER seen AFTER INSERT ON book BEGIN DELETE FROM loan; END;
        COMMIT;
        PRAGMA foreign_keys=ON;
        """;

    [Fact]
    public async Task A_dump_is_loaded_by_a_class_set_up()
    {
        await using var run = await ClassRun.StartAsync<Loads>();
        for (var test = 0; test < 2; test++)
        {
            await run.TestAsync(sandbox =>
            {
                Assert.Equal("A; COMMIT;", sandbox.Connection.Scalar("SELECT title FROM book"));
                sandbox.Connection.Execute("INSERT INTO book (id, title) VALUES (2, 'B')");
                Assert.Equal(0, sandbox.Connection.Count("loan"));
                Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("INSERT INTO loan (id, book) VALUES (2, 99)"));
            });
        }
    }

    [Fact]
    public async Task What_a_script_rolls_back_is_not_there()
    {
        await using var run = await ClassRun.StartAsync<RollsBack>();

        await run.TestAsync(sandbox => Assert.Equal("kept", sandbox.Connection.Scalar("SELECT group_concat(title) FROM book")));
    }

    [Fact]
    public async Task A_script_that_leaves_its_transaction_open_fails_its_class()
    {
        await using var run = await ClassRun.StartAsync<LeavesOpen>();

        var failure = await Assert.ThrowsAsync<FixtureLoadException>(() => run.TestAsync(_ => { }));
        Assert.IsType<LeftOpenException>(failure.InnerException);
    }

    [Fact]
    public async Task A_test_is_told_to_send_its_statements_one_by_one()
    {
        await using var run = await ClassRun.StartAsync<Library>();

        await Assert.ThrowsAsync<SandboxRefusedException>(() => run.TestAsync(
            sandbox => Assert.Throws<SandboxRefusedException>(() => sandbox.Connection.Execute(Dump))));
    }

    private sealed class Loads : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Loads), "library", run =>
        {
            run.Connection.Execute(Dump);
            return Task.CompletedTask;
        });
    }

    private sealed class RollsBack : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(RollsBack), "library", run =>
        {
            run.Connection.Execute("BEGIN; INSERT INTO book (title) VALUES ('undone'); ROLLBACK; BEGIN IMMEDIATE; INSERT INTO book (title) VALUES ('kept'); END");
            return Task.CompletedTask;
        });
    }

    private sealed class LeavesOpen : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(LeavesOpen), "library", run =>
        {
            run.Connection.Execute("BEGIN; INSERT INTO book (title) VALUES ('lost')");
            return Task.CompletedTask;
        });
    }
}
