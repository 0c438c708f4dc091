using Npgsql;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>A number for the rows of each table, to find out which ones differ.</summary>
internal static class TableFingerprints
{
    /// <summary>The tables of which one database has other rows or columns than the other, or that only one of them has.</summary>
    internal static IReadOnlyList<string> Differences(NpgsqlConnection one, NpgsqlConnection other)
    {
        var left = Read(one);
        var right = Read(other);
        return [.. left.Keys.Union(right.Keys).Where(table => left.GetValueOrDefault(table) != right.GetValueOrDefault(table))
            .Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, string> Read(NpgsqlConnection connection)
    {
        var prints = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, table) in Tables(connection))
        {
            using var command = connection.CreateCommand();
            // The text of a row changes with its columns, and so does its number.
            command.CommandText = $"SELECT count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) FROM {table} t";
            prints.Add(name, (string)command.ExecuteScalar()!);
        }

        return prints;
    }

    private static List<(string Name, string Table)> Tables(NpgsqlConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT CASE WHEN schemaname = 'public' THEN tablename ELSE schemaname || '.' || tablename END, format('%I.%I', schemaname, tablename)
            FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
            """;
        using var reader = command.ExecuteReader();
        var tables = new List<(string, string)>();
        while (reader.Read())
        {
            tables.Add((reader.GetString(0), reader.GetString(1)));
        }

        return tables;
    }
}
