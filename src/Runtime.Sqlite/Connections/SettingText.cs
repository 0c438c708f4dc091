using FixtureGen.AdoNet.Sql;

namespace FixtureGen.Sqlite.Connections;

/// <summary>What texts have to do with settings of the connection.</summary>
internal static class SettingText
{
    // What a rollback undoes, and what changes nothing.
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "application_id", "user_version",
        "collation_list", "compile_options", "data_version", "database_list", "foreign_key_check", "foreign_key_list", "freelist_count",
        "function_list", "incremental_vacuum", "index_info", "index_list", "index_xinfo", "integrity_check", "module_list", "optimize",
        "page_count", "pragma_list", "quick_check", "shrink_memory", "stats", "table_info", "table_list", "table_xinfo", "wal_checkpoint",
    };

    /// <summary>Whether a text may change settings. Which it does, SQLite says when it prepares each statement.</summary>
    internal static bool MayChangeSettings(string text)
        => text.Contains("PRAGMA", StringComparison.OrdinalIgnoreCase)
            || text.Contains("ATTACH", StringComparison.OrdinalIgnoreCase)
            || text.Contains("DETACH", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a <c>PRAGMA</c> with a value leaves the connection as it is.</summary>
    internal static bool LeavesSettings(string pragma) => Harmless.Contains(pragma);

    /// <summary>
    /// The text with the answer of a database that has no write-ahead log in the place of each <c>PRAGMA wal_checkpoint</c>; null where
    /// there is none. A database in memory has no such log, but says so only outside of transactions.
    /// </summary>
    internal static string? WithoutCheckpoints(string text)
    {
        if (!text.Contains("wal_checkpoint", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (result, copied) = (new System.Text.StringBuilder(), 0);
        var reader = new StatementReader(text, SqlGrammar.Sqlite);
        while (reader.Next())
        {
            if (IsCheckpoint(text.AsSpan(reader.Start, reader.End - reader.Start)))
            {
                result.Append(text, copied, reader.Start - copied).Append("SELECT 0 AS busy, -1 AS log, -1 AS checkpointed");
                copied = reader.End;
            }
        }

        return copied == 0 ? null : result.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsCheckpoint(ReadOnlySpan<char> statement)
    {
        var words = new List<string>();
        var scanner = new SqlScanner(statement, SqlGrammar.Sqlite);
        while (words.Count < 4 && scanner.Next() != SqlTokenKind.End)
        {
            words.Add(scanner.Token.ToString().ToUpperInvariant());
        }

        return words is ["PRAGMA", "WAL_CHECKPOINT", ..] or ["PRAGMA", _, ".", "WAL_CHECKPOINT"];
    }
}
