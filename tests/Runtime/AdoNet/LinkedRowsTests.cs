using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Tests.AdoNet;

/// <summary>Committed fixtures whose rows refer to each other, on SQLite.</summary>
public sealed class LinkedRowsTests : IDisposable
{
    private const string TwoTables = """
        CREATE TABLE author (id int PRIMARY KEY, best int REFERENCES book (id));
        CREATE TABLE book (id int PRIMARY KEY, author int NOT NULL REFERENCES author (id));
        """;

    private const string Circle = "INSERT INTO author VALUES (1, NULL); INSERT INTO book VALUES (1, 1); UPDATE author SET best = 1 WHERE id = 1";

    private static readonly Dictionary<string, LinkedRows> OfSqlite = new(StringComparer.Ordinal)
    {
        ["a circle of two tables"] = new(TwoTables + "INSERT INTO author VALUES (7, NULL); INSERT INTO book VALUES (7, 7);", Circle, "author", "book"),
        ["a circle of two empty tables"] = new(TwoTables, Circle, "author", "book"),
    };

    private readonly string file = Path.GetTempFileName();

    public static TheoryData<string> Names => LinkedRows.Names([.. OfSqlite.Keys]);

    private string ConnectionString => $"Data Source={file};Pooling=False";

    public void Dispose() => File.Delete(file);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Rows_that_refer_to_each_other_are_taken_out_again(string shape)
        => (OfSqlite.GetValueOrDefault(shape) ?? LinkedRows.Shapes[shape]).RunAsync(SqliteFactory.Instance, ConnectionString);

    [Theory]
    [InlineData("BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'a log is kept'); END", "cannot be deleted from log: SQLite Error 19: 'a log is kept'")]
    [InlineData("AFTER DELETE ON log BEGIN INSERT INTO log VALUES (old.id + 1000, 'deleted'); END", "'log' had 1 rows before the fixtures were loaded, but 2 after")]
    public async Task Rows_that_could_not_be_taken_out_again_are_not_put_in(string trigger, string says)
    {
        var rows = new LinkedRows(
            $"CREATE TABLE log (id int PRIMARY KEY, text text); INSERT INTO log VALUES (1, 'old'); CREATE TRIGGER kept {trigger};",
            "INSERT INTO log VALUES (2, 'new')",
            "log");

        var refused = await rows.RefuseAsync(SqliteFactory.Instance, ConnectionString);

        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("and nothing was kept. Use FixtureKeeping.InTransaction.", refused.Message, StringComparison.Ordinal);
    }
}
