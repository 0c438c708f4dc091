using FixtureGen.PostgreSql.Sessions;
using FixtureGen.Glue;
using FixtureGen.PostgreSql.Databases;
using FixtureGen.Testing;
using Npgsql;

namespace FixtureGen.PostgreSql.Tests;

/// <summary>Settings of a transaction. What is equal to a plain connection, the conformance suite shows.</summary>
public sealed class LocalSettingTests
{
    [Theory]
    [InlineData("SET LOCAL app.tenant = '1'", "app.tenant", "")]
    [InlineData("set local \"App\".tenant to 1; SELECT 1; SET LOCAL ROLE somebody", "app.tenant, role", "")]
    [InlineData("SET LOCAL TIME  ZONE 'UTC'; SET LOCAL SESSION AUTHORIZATION somebody", "timezone, session_authorization", "")]
    [InlineData("/* why */ SET LOCAL work_mem = 1; -- and\nSET SESSION search_path = a, b", "work_mem", "search_path")]
    [InlineData("RESET work_mem; SET ROLE somebody", "", "work_mem, role")]
    [InlineData("SELECT set_config('app.tenant', replace(',)', ',', ''''), TRUE), set_config('b.c', $1, false)", "app.tenant", "b.c")]
    [InlineData("SET TRANSACTION READ ONLY; SET LOCAL TRANSACTION READ ONLY; SET CONSTRAINTS ALL DEFERRED", "", "")]
    [InlineData("UPDATE author SET name = 'LOCAL' WHERE id = 1", "", "")]
    public void A_text_sets(string text, string forTransaction, string forSession)
    {
        var set = SettingStatements.In(text);

        Assert.Equal((forTransaction, forSession, null), (string.Join(", ", set.ForTransaction), string.Join(", ", set.ForSession), set.Unknown));
        Assert.True(SettingStatements.MayBeIn(text) || forTransaction + forSession == "");
    }

    [Theory]
    [InlineData("SELECT set_config($1, '1', true)")]
    [InlineData("SELECT set_config('app.tenant', '1', $1 = 'app.tenant')")]
    public async Task What_cannot_be_ended_with_its_transaction_is_refused_by_name(string statement)
    {
        await using var library = await ClassRun.StartAsync<Library>();

        var failure = await Assert.ThrowsAsync<SandboxRefusedException>(() => library.TestAsync(sandbox =>
        {
            using var transaction = sandbox.Connection.BeginTransaction();
            using var command = sandbox.Connection.CreateCommand();
            command.CommandText = statement;
            command.Transaction = transaction;
            command.Parameters.Add(new NpgsqlParameter { Value = "app.tenant" });
            Assert.Throws<SandboxRefusedException>(() => command.ExecuteNonQuery());
        }));

        Assert.Contains("a name or a duration that is not in the text", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_of_another_connection_does_not_end_what_an_open_transaction_has_set()
    {
        await using var library = await ClassRun.StartAsync<Library>();

        await library.TestAsync(sandbox =>
        {
            using var a = sandbox.OpenConnection();
            using var b = sandbox.OpenConnection();
            using var transaction = a.BeginTransaction();
            a.Execute("SET LOCAL work_mem = '9MB'");
            b.Scalar("SELECT set_config('app.tenant', '1', true)");
            b.Scalar("SELECT 1");
            Assert.Equal("9MB", a.Scalar("SHOW work_mem"));
            transaction.Commit();
            Assert.Equal("4MB", a.Scalar("SHOW work_mem"));
        });
    }

    [Fact]
    public async Task A_setting_of_a_class_set_up_s_transaction_is_not_its_tests()
    {
        await using var run = await ClassRun.StartAsync<SetsInSetUp>();

        for (var test = 0; test < 2; test++)
        {
            await run.TestAsync(sandbox => Assert.Equal("4MB", sandbox.Connection.Scalar("SHOW work_mem")));
        }
    }

    private sealed class SetsInSetUp : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(SetsInSetUp), "library", static run =>
        {
            using var transaction = run.Connection.BeginTransaction();
            run.Connection.Execute("SET LOCAL work_mem = '9MB'");
            Assert.Equal("9MB", run.Connection.Scalar("SHOW work_mem"));
            transaction.Commit();
            return Task.CompletedTask;
        });
    }
}
