using FixtureGen.Testing;
using Npgsql;

namespace FixtureGen.PostgreSql.Tests;

/// <summary>Committed fixtures whose rows refer to each other, on PostgreSQL.</summary>
public sealed class LinkedRowsTests : IDisposable
{
    private const string TwoTables = """
        CREATE TABLE author (id int PRIMARY KEY, best int);
        CREATE TABLE book (id int PRIMARY KEY, author int NOT NULL REFERENCES author);
        ALTER TABLE author ADD FOREIGN KEY (best) REFERENCES book;
        INSERT INTO author VALUES (7, NULL); INSERT INTO book VALUES (7, 7);
        """;

    private static readonly Dictionary<string, LinkedRows> OfPostgreSql = new(StringComparer.Ordinal)
    {
        ["a circle of two tables"] = new(
            TwoTables, "INSERT INTO author VALUES (1, NULL); INSERT INTO book VALUES (1, 1); UPDATE author SET best = 1 WHERE id = 1", "author", "book"),
        ["a circle without nulls, where constraints can be deferred"] = new(
            """
            CREATE TABLE author (id int PRIMARY KEY, best int NOT NULL);
            CREATE TABLE book (id int PRIMARY KEY, author int NOT NULL REFERENCES author DEFERRABLE);
            ALTER TABLE author ADD FOREIGN KEY (best) REFERENCES book DEFERRABLE;
            SET CONSTRAINTS ALL DEFERRED;
            WITH a AS (INSERT INTO author VALUES (7, 7)) INSERT INTO book VALUES (7, 7);
            """,
            "SET CONSTRAINTS ALL DEFERRED; INSERT INTO author VALUES (1, 1); INSERT INTO book VALUES (1, 1)", "author", "book"),
        ["a circle of references that restrict"] = new(
            """
            CREATE TABLE node (id int PRIMARY KEY, parent_id int REFERENCES node ON DELETE RESTRICT, name text);
            INSERT INTO node VALUES (100, NULL, 'old');
            """,
            "INSERT INTO node VALUES (1, NULL, 'a'), (2, 1, 'b'); UPDATE node SET parent_id = 2 WHERE id = 1", "node"),
    };

    private readonly string name = $"linked_{Guid.NewGuid():N}";

    public LinkedRowsTests() => Administration.Execute($"CREATE DATABASE {name}");

    public static TheoryData<string> Names => LinkedRows.Names([.. OfPostgreSql.Keys]);

    private string ConnectionString
        => new NpgsqlConnectionStringBuilder(Administration.Settings.ConnectionString) { Database = name, Pooling = false }.ConnectionString;

    public void Dispose() => Administration.Execute($"DROP DATABASE {name} WITH (FORCE)");

    [Theory]
    [MemberData(nameof(Names))]
    public Task Rows_that_refer_to_each_other_are_taken_out_again(string shape)
        => (OfPostgreSql.GetValueOrDefault(shape) ?? LinkedRows.Shapes[shape]).RunAsync(NpgsqlFactory.Instance, ConnectionString);

    [Fact]
    public async Task Rows_that_could_not_be_taken_out_again_are_not_put_in()
    {
        var rows = new LinkedRows(
            """
            CREATE TABLE log (id int PRIMARY KEY, text text);
            INSERT INTO log VALUES (1, 'old');
            CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'a log is kept'; END $$;
            CREATE TRIGGER kept BEFORE DELETE ON log FOR EACH ROW EXECUTE FUNCTION keep();
            """,
            "INSERT INTO log VALUES (2, 'new')",
            "log");

        Assert.Contains("a log is kept", (await rows.RefuseAsync(NpgsqlFactory.Instance, ConnectionString)).Message, StringComparison.Ordinal);
    }
}
