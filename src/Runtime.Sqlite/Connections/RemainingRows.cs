using System.Data.Common;
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
        var columns = Enumerable.Range(0, source.FieldCount).ToList();
        var table = $"rows{queries.CommandText.Length}";
        using (var create = copy.CreateCommand())
        {
            // The declared type again, so that the type of a column without a value is the same, too.
            create.CommandText =
                $"CREATE TABLE {table} " +
                $"({string.Join(", ", columns.Select(column => $"c{column} " +
                    $"{raw.sqlite3_column_decltype(source.Handle!, column).utf8_to_string()}"))})";
            create.ExecuteNonQuery();
        }

        using var insert = copy.CreateCommand();
        insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", columns.Select(static column => $"@c{column}"))})";
        var parameters = columns.Select(column => insert.Parameters.Add(new SqliteParameter { ParameterName = $"@c{column}" })).ToList();
        for (var isThere = withCurrent || source.Read(); isThere; isThere = source.Read())
        {
            foreach (var column in columns)
            {
                parameters[column].Value = source.GetValue(column);
                // Without it the provider would go by the type of the first row's value.
                parameters[column].ResetSqliteType();
            }

            insert.ExecuteNonQuery();
        }

        queries.CommandText += "SELECT " +
            $"{string.Join(", ", columns.Select(column => $"c{column} AS " +
                $"\"{source.GetName(column).Replace("\"", "\"\"", StringComparison.Ordinal)}\""))} FROM {table};";
    }
}
