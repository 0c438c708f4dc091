using System.Data.Common;
using FixtureGen.Sqlite.Handles;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Images;

/// <summary>Compares a database with an image, row by row.</summary>
internal static class SqliteComparison
{
    /// <summary>The tables that differ, in ordinal order. A virtual table is compared by the tables that it is kept in.</summary>
    internal static IReadOnlyList<string> ChangedTables(SqliteConnection database, SqliteImage image)
    {
        using var original = MemoryConnection.Open();
        using var use = image.Share(original.Handle!);
        var now = Tables(database);
        var before = Tables(original);
        var changed = now.Keys.Union(before.Keys)
            .Where(table => now.GetValueOrDefault(table) != before.GetValueOrDefault(table) || HasOtherRows(table, database, original))
            .Order(StringComparer.Ordinal)
            .ToList();
        // Before the image's bytes are given back.
        original.Close();
        return changed;
    }

    private static Dictionary<string, string> Tables(SqliteConnection database)
    {
        var tables = new Dictionary<string, string>(StringComparer.Ordinal);
        using var command = database.CreateCommand();
        command.CommandText =
            "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE " +
            "'CREATE VIRTUAL %'";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            tables.Add(reader.GetString(0), reader.GetString(1));
        }

        return tables;
    }

    private static bool HasOtherRows(string table, SqliteConnection one, SqliteConnection other)
    {
        using var ofOne = Select(table, one);
        using var ofOther = Select(table, other);
        using var rows = ofOne.ExecuteReader();
        using var otherRows = ofOther.ExecuteReader();
        var row = new object[rows.FieldCount];
        var otherRow = new object[rows.FieldCount];
        while (rows.Read())
        {
            if (!otherRows.Read()
                || rows.GetValues(row) != otherRows.GetValues(otherRow)
                || !row.Zip(otherRow).All(static pair => Equal(pair.First, pair.Second)))
            {
                return true;
            }
        }

        return otherRows.Read();
    }

    private static DbCommand Select(string table, SqliteConnection connection)
    {
        var command = connection.CreateCommand();
        // In the order of the keys: SQLite walks the table itself where nothing else is asked.
        command.CommandText = $"SELECT * FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\" NOT INDEXED";
        return command;
    }

    private static bool Equal(object one, object other)
        => one is byte[] bytes && other is byte[] otherBytes ? bytes.AsSpan().SequenceEqual(otherBytes) : Equals(one, other);
}
