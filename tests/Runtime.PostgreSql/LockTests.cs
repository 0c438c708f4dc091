using System.Diagnostics;
using FixtureGen.Engines;
using FixtureGen.Testing;
using Npgsql;

namespace FixtureGen.PostgreSql.Tests;

public sealed class LockTests
{
    [Fact]
    public async Task A_statement_that_waits_too_long_for_a_lock_fails_and_says_who_holds_it()
    {
        var engine = new PostgreSqlEngine();
        await using var empty = await engine.CreateAsync(CancellationToken.None);
        await new LibraryDatabase().CreateSchemaAsync(empty.Physical, CancellationToken.None);
        await using var schema = await empty.CaptureAsync(CancellationToken.None);
        await using var database = await engine.CloneAsync(schema, Isolation.Rollback, CancellationToken.None);
        database.Begin();
        using var somebody = Administration.Open(database.Physical.Database);
        using var transaction = somebody.BeginTransaction();
        somebody.Execute("LOCK TABLE author");
        var test = new Sandbox(new LibraryDatabase(), engine, database, "Lending.Waits");

        var failure = Assert.ThrowsAny<NpgsqlException>(() => test.OpenConnection().Execute("INSERT INTO author (name) VALUES ('Cem')"));

        Assert.Contains($"lock timeout, held by process {somebody.ProcessID} ({Administration.Settings.Username}, ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("LOCK TABLE author", failure.Message, StringComparison.Ordinal);
        Assert.Equal("55P03", failure.SqlState);
    }

    [Fact]
    public async Task Classes_that_share_a_database_wait_for_each_other()
    {
        var engine = new PostgreSqlEngine { ShareDatabases = true };
        await using var empty = await engine.CreateAsync(CancellationToken.None);
        await new LibraryDatabase().CreateSchemaAsync(empty.Physical, CancellationToken.None);
        await using var schema = await empty.CaptureAsync(CancellationToken.None);
        await using var loading = await engine.CloneAsync(schema, Isolation.Rollback, CancellationToken.None);
        await using var fixtures = await loading.CaptureAsync(CancellationToken.None);
        await using var first = await engine.CloneAsync(fixtures, Isolation.Rollback, CancellationToken.None);
        await using var second = await engine.CloneAsync(fixtures, Isolation.Rollback, CancellationToken.None);
        first.Begin();
        second.Begin();
        Assert.Equal(first.Physical.Database, second.Physical.Database);
        new Sandbox(new LibraryDatabase(), engine, first, "First").OpenConnection().Execute("INSERT INTO author (name) VALUES ('Cem')");

        var waiting = Task.Run(() => new Sandbox(new LibraryDatabase(), engine, second, "Second").OpenConnection().Execute("INSERT INTO author (name) VALUES ('Cem')"));
        using var administration = Administration.Open();
        var clock = Stopwatch.StartNew();
        while (administration.Count($"pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = '{second.Physical.Database}'") == 0)
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), "For a minute nobody has waited for a lock in the shared database.");
            await Task.Delay(10);
        }

        Assert.True(first.RollBack());
        Assert.Equal(1, await waiting);
        Assert.True(second.RollBack());
    }
}
