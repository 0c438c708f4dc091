using System.Data.Common;
using FixtureGen.Sqlite.Handles;
using FixtureGen.Sqlite.Images;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Connections;

/// <summary>
/// The rows that a reader has not come to, in a database of their own: read from there, a value is of the same storage class, and becomes
/// the same type.
/// </summary>
internal sealed class RemainingRows : IDisposable
{
    private readonly SqliteConnection copy = MemoryConnection.Open();
    private readonly SqliteCommand queries;

    /// <summary>Reads the source to its end.</summary>
    /// <param name="source">A reader of a text that only reads.</param>
    /// <param name="isOnRow">Whether it stands on a row, which is copied then.</param>
    internal RemainingRows(SqliteDataReader source, bool isOnRow)
    {
        queries = copy.CreateCommand();
        using var transaction = copy.BeginTransaction();
        var first = isOnRow;
        do
        {
            Add(source, first);
            first = false;
        }
        while (source.NextResult());

        transaction.Commit();
        Reader = queries.ExecuteReader();
        if (isOnRow)
        {
            Reader.Read();
        }
    }

    internal DbDataReader Reader { get; }

    public void Dispose()
    {
        Reader.Dispose();
        queries.Dispose();
        copy.Dispose();
    }

    private void Add(SqliteDataReader source, bool withCurrent)
    {
        var table = $"rows{queries.CommandText.Length}";
        // The declared type again, so that the type of a column without a value is the same, too.
        var types = Enumerable.Range(0, source.FieldCount)
            .Select(column => raw.sqlite3_column_decltype(source.Handle!, column).utf8_to_string()).ToList<string?>();
        using var insert = copy.CreateCommand();
        Make(table, types, isAny: false, insert);
        var from = table;
        if (types.Exists(IsAny))
        {
            Make($"{table}_any", types, isAny: true, insert);
            from = $"{table} JOIN {table}_any USING (id)";
        }

        var parameters = types
            .Select((_, column) => insert.Parameters.Add(new SqliteParameter { ParameterName = $"@c{column}" })).ToList();
        for (var isThere = withCurrent || source.Read(); isThere; isThere = source.Read())
        {
            for (var column = 0; column < parameters.Count; column++)
            {
                parameters[column].Value = source.GetValue(column);
                // Without it the provider would go by the type of the first row's value.
                parameters[column].ResetSqliteType();
            }

            insert.ExecuteNonQuery();
        }

        queries.CommandText += "SELECT " +
            $"{string.Join(", ", types.Select((_, column) => $"c{column} AS " +
                $"\"{source.GetName(column).Replace("\"", "\"\"", StringComparison.Ordinal)}\""))} FROM {from} ORDER BY id;";
    }

    /// <summary>Makes a table for those columns that are declared as ANY, or for the others, and a statement that fills it.</summary>
    private void Make(string table, List<string?> types, bool isAny, SqliteCommand insert)
    {
        var columns = Enumerable.Range(0, types.Count).Where(column => IsAny(types[column]) == isAny).ToList();
        using var create = copy.CreateCommand();
        var declared = columns.Select(column => $"c{column} {types[column]}").Prepend("id INTEGER PRIMARY KEY");
        create.CommandText = $"CREATE TABLE {table} ({string.Join(", ", declared)}){(isAny ? " STRICT" : "")}";
        create.ExecuteNonQuery();
        insert.CommandText +=
            $"INSERT INTO {table} VALUES ({string.Join(", ", columns.Select(static column => $"@c{column}").Prepend("NULL"))});";
    }

    /// <summary>
    /// In a table that is STRICT, such a column keeps values as they are; in any other it makes numbers of texts that look like one.
    /// </summary>
    private static bool IsAny(string? declaredType) => string.Equals(declaredType, "ANY", StringComparison.OrdinalIgnoreCase);
}
