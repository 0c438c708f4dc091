using FixtureGen.Glue;
using FixtureGen.Testing;

namespace FixtureGen.Sqlite.Tests;

public sealed class ClassRowTests
{
    [Fact]
    public async Task A_class_set_up_that_leaves_a_transaction_open_fails_its_class_because_its_rows_would_be_missing()
    {
        await using var run = await ClassRun.StartAsync<LeavesTransaction>();

        var failure = await Assert.ThrowsAsync<FixtureLoadException>(() => run.TestAsync(_ => Assert.Fail("The test must not run.")));
        Assert.Equal($"[ClassSetup] of '{typeof(LeavesTransaction)}'", Assert.IsType<LeftOpenException>(failure.InnerException).Owner);
    }

    [Fact]
    public async Task A_setting_that_a_class_set_up_changes_holds_for_its_tests_and_no_others()
    {
        await using (var run = await ClassRun.StartAsync<ChangesSetting>())
        {
            await run.TestAsync(sandbox => Assert.Equal(1L, sandbox.Connection.Scalar("PRAGMA reverse_unordered_selects")));
            await run.TestAsync(sandbox => Assert.Equal(0L, sandbox.Connection.Scalar("PRAGMA defer_foreign_keys")));
        }

        await using var next = await ClassRun.StartAsync<Library>();
        await next.TestAsync(sandbox => Assert.Equal(0L, sandbox.Connection.Scalar("PRAGMA reverse_unordered_selects")));
    }

    [Fact]
    public async Task What_a_class_set_up_did_to_tables_is_gone_after_its_class()
    {
        await using (var run = await ClassRun.StartAsync<ChangesTables>())
        {
            await run.TestAsync(sandbox => sandbox.Connection.Execute("DROP TABLE own"));
            await run.TestAsync(sandbox => Assert.Equal(0, sandbox.Connection.Count("own")));
        }

        await using var next = await ClassRun.StartAsync<Library>();
        await next.TestAsync(sandbox =>
        {
            Assert.Equal(0, sandbox.Connection.Count("sqlite_master WHERE name = 'own'"));
            Assert.Equal("Ann, Bob", Authors(sandbox));
        });
    }

    private static object? Authors(Sandbox sandbox) => sandbox.Connection.Scalar("SELECT group_concat(name, ', ') FROM (SELECT name FROM author ORDER BY name)");

    private sealed class LeavesTransaction : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(LeavesTransaction), "library", run =>
        {
            run.Connection.Execute("INSERT INTO author (name) VALUES ('Kept')");
            run.Connection.BeginTransaction();
            run.Connection.Execute("INSERT INTO author (name) VALUES ('Left')");
            return Task.CompletedTask;
        });
    }

    private sealed class ChangesSetting : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(ChangesSetting), "library", run =>
        {
            run.Connection.Execute("PRAGMA reverse_unordered_selects = ON; PRAGMA defer_foreign_keys = ON");
            return Task.CompletedTask;
        });
    }

    private sealed class ChangesTables : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(ChangesTables), "library", run =>
        {
            run.Connection.Execute("CREATE TABLE own (id INTEGER PRIMARY KEY); DELETE FROM loan; DELETE FROM author WHERE name = 'Ann'");
            return Task.CompletedTask;
        });
    }
}
