using System.Data.Common;
using FixtureGen.Engines;
using FixtureGen.Testing;

namespace FixtureGen.PostgreSql.Tests;

/// <summary>What the engine sees while a fixture is loaded.</summary>
public sealed class LoadTests : IAsyncLifetime
{
    private EngineDatabase database = null!;
    private DbConnection connection = null!;

    public async Task InitializeAsync()
    {
        var engine = new PostgreSqlEngine();
        await using var empty = await engine.CreateAsync(CancellationToken.None);
        await new LibraryDatabase().CreateSchemaAsync(empty.Physical, CancellationToken.None);
        await using var schema = await empty.CaptureAsync(CancellationToken.None);
        database = await engine.CloneAsync(schema, Isolation.Rollback, CancellationToken.None);
        database.Begin();
        database.StartRecording();
        connection = new Sandbox(new LibraryDatabase(), engine, database, "a fixture").OpenConnection();
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public void What_is_written_is_seen_through_triggers_and_cascades()
    {
        connection.Execute("INSERT INTO author (id, name) VALUES (5, 'Eve'), (6, 'Fay')");
        connection.Execute("INSERT INTO book (id, title, author) VALUES (1, 'A', 5)");
        connection.Execute("INSERT INTO loan (book) VALUES (1), (1)");
        connection.Execute("DELETE FROM book");

        var record = database.StopRecording();

        Assert.Equal(4, record.Statements);
        Assert.Equal(["author: 2", "book: 2", "loan: 4", "log: 2"], record.RowsByTable.Select(static entry => $"{entry.Key}: {entry.Value}"));
    }

    [Fact]
    public void Each_load_has_its_own_figures()
    {
        connection.Execute("INSERT INTO author (id, name) VALUES (5, 'Eve')");
        database.StopRecording();
        database.End(keep: true);

        database.Begin();
        database.StartRecording();
        connection.Execute("INSERT INTO author (id, name) VALUES (6, 'Fay')");

        Assert.Equal(["author: 1", "log: 1"], database.StopRecording().RowsByTable.Select(static entry => $"{entry.Key}: {entry.Value}"));
    }

    [Fact]
    public void Rows_may_come_in_any_order_as_long_as_they_fit_in_the_end()
    {
        connection.Execute("INSERT INTO book (id, title, author) VALUES (1, 'A', 50)");
        connection.Execute("INSERT INTO author (id, name) VALUES (50, 'Eve')");
        database.StopRecording();

        Assert.Null(database.DescribeViolations());
        Assert.True(database.End(keep: true));
    }

    [Fact]
    public void Rows_that_do_not_fit_in_the_end_are_described()
    {
        connection.Execute("INSERT INTO book (id, title, author) VALUES (1, 'A', 50)");
        database.StopRecording();

        Assert.Contains("\"written_by\". Key (author)=(50) is not present in table \"author\".", database.DescribeViolations(), StringComparison.Ordinal);
    }
}
