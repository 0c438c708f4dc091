using System.Data.Common;
using FixtureGen.AdoNet;
using FixtureGen.AdoNet.ExistingDatabases;

namespace FixtureGen.Testing;

/// <summary>Fixtures whose rows refer to each other, in an existing database that they have to leave as it was.</summary>
/// <param name="Schema">Makes the tables, and the rows that were there before.</param>
/// <param name="Rows">What the fixtures store.</param>
/// <param name="Tables">The tables that the plan lists.</param>
internal sealed record LinkedRows(string Schema, string Rows, params string[] Tables)
{
    private const string Node = "CREATE TABLE node (id int PRIMARY KEY, parent_id int REFERENCES node (id), name text);";
    private const string Filled = Node + "INSERT INTO node VALUES (100, NULL, 'old'), (101, 100, 'old');";

    internal static IReadOnlyDictionary<string, LinkedRows> Shapes { get; } = new Dictionary<string, LinkedRows>(StringComparer.Ordinal)
    {
        ["a tree, parents first"] = new(Filled, "INSERT INTO node VALUES (1, NULL, 'a'), (2, 1, 'b'), (3, 2, 'c')", "node"),
        ["a tree with ids the other way round"] = new(
            Filled, "INSERT INTO node VALUES (3, NULL, 'a'); INSERT INTO node VALUES (2, 3, 'b'); INSERT INTO node VALUES (1, 2, 'c')", "node"),
        ["a tree below rows that were there"] = new(Filled, "INSERT INTO node VALUES (1, 101, 'a'), (2, 1, 'b')", "node"),
        ["a tree in an empty table"] = new(Node, "INSERT INTO node VALUES (1, NULL, 'a'), (2, 1, 'b')", "node"),
        ["a row that refers to itself"] = new(Filled, "INSERT INTO node VALUES (1, 1, 'a')", "node"),
        ["a circle in one table"] = new(
            Filled, "INSERT INTO node VALUES (1, NULL, 'a'), (2, 1, 'b'); UPDATE node SET parent_id = 2 WHERE id = 1", "node"),
        ["more rows than one statement takes"] = new(
            Filled, $"INSERT INTO node VALUES {string.Join(", ", Enumerable.Range(1000, 1200).Select(static id => $"({id}, {(id == 1000 ? "NULL" : id - 1)}, 'a')"))}", "node"),
        ["a table that the list has in the wrong place"] = new(
            Filled + "CREATE TABLE leaf (id int PRIMARY KEY, node int NOT NULL REFERENCES node (id)); INSERT INTO leaf VALUES (9, 100);",
            "INSERT INTO node VALUES (1, NULL, 'a'); INSERT INTO leaf VALUES (1, 1)",
            "leaf", "node"),
    };

    internal static TheoryData<string> Names(params string[] others)
    {
        var names = new TheoryData<string>();
        foreach (var name in Shapes.Keys.Concat(others))
        {
            names.Add(name);
        }

        return names;
    }

    /// <summary>Puts the rows in and takes them out again, twice: what the first run leaves would stop the second.</summary>
    internal async Task RunAsync(DbProviderFactory factory, string connectionString)
    {
        await using var connection = factory.CreateConnection()!;
        connection.ConnectionString = connectionString;
        await connection.OpenAsync();
        connection.Execute(Schema);
        var before = Contents(connection);
        for (var run = 0; run < 2; run++)
        {
            await LoadAsync(factory, connectionString);
            Assert.NotEqual(before, Contents(connection));
            await ((CommittedFixtures)ExistingDatabaseUse.Of(connectionString, FixtureKeeping.Committed)).RemoveAsync();
            Assert.Equal(before, Contents(connection));
            Assert.ThrowsAny<DbException>(() => connection.Count(KeptRows.Table));
        }
    }

    /// <summary>Puts rows in that cannot be taken out again: it fails, and nothing is left.</summary>
    /// <returns>What it fails with.</returns>
    internal async Task<InvalidOperationException> RefuseAsync(DbProviderFactory factory, string connectionString)
    {
        await using var connection = factory.CreateConnection()!;
        connection.ConnectionString = connectionString;
        await connection.OpenAsync();
        connection.Execute(Schema);
        var before = Contents(connection);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => LoadAsync(factory, connectionString));

        Assert.Equal(before, Contents(connection));
        await ((CommittedFixtures)ExistingDatabaseUse.Of(connectionString, FixtureKeeping.Committed)).RemoveAsync();
        Assert.Equal(before, Contents(connection));
        return refused;
    }

    private async Task LoadAsync(DbProviderFactory factory, string connectionString)
    {
        var image = new LoadingImage(Tables, (database, _) =>
        {
            database.Physical.Execute(Rows);
            return Task.CompletedTask;
        });
        var engine = new AdoEngine(factory, connectionString, FixtureKeeping.Committed);
        await (await engine.CloneAsync(image, Isolation.Rollback, CancellationToken.None)).DisposeAsync();
    }

    private string Contents(DbConnection connection)
    {
        var text = new List<string>();
        foreach (var table in Tables)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY id";
            using var reader = command.ExecuteReader();
            var values = new object[reader.FieldCount];
            while (reader.Read())
            {
                reader.GetValues(values);
                text.Add($"{table}: {string.Join(" | ", values)}");
            }
        }

        return string.Join('\n', text);
    }
}
