using FixtureGen.AdoNet.Sql;

namespace FixtureGen.AdoNet.Dialects;

/// <summary>MySQL and MariaDB: many statements commit the open transaction without a word.</summary>
internal sealed class MySqlDialect : AdoDialect
{
    internal override string AllTables => "SELECT NULL, table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema = DATABASE()";

    internal override string CreateIfMissing(string table, string column) => $"CREATE TABLE IF NOT EXISTS {table} ({column} LONGTEXT NOT NULL)";

    internal override string Quote(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    internal override string? Refuses(string text)
    {
        var scanner = new SqlScanner(text);
        var first = "";
        var words = 0;
        for (var token = scanner.Next(); token != SqlToken.End; token = scanner.Next())
        {
            if (token == SqlToken.Semicolon)
            {
                words = 0;
            }
            else if (token != SqlToken.Word)
            {
                words = 2;
            }
            else if (words < 2)
            {
                var word = scanner.Word.ToString().ToUpperInvariant();
                first = words++ == 0 ? word : first;
                if (CommitsImplicitly(first, words == 1 ? "" : word))
                {
                    return $"MySQL commits the open transaction before {(words == 1 ? first : $"{first} {word}")}.";
                }
            }
        }

        return null;
    }

    private static bool CommitsImplicitly(string first, string second) => (first, second) switch
    {
        ("TRUNCATE" or "RENAME" or "GRANT" or "REVOKE" or "LOCK" or "UNLOCK" or "FLUSH" or "RESET" or "OPTIMIZE" or "REPAIR" or "INSTALL" or "UNINSTALL", _) => true,
        ("CREATE" or "DROP", "TEMPORARY") => false,
        ("CREATE" or "DROP" or "ALTER", not "") => true,
        ("ANALYZE" or "CHECK", "TABLE") => true,
        ("CACHE", "INDEX") or ("LOAD", "INDEX") => true,
        ("SET", "PASSWORD" or "AUTOCOMMIT") => true,
        _ => false,
    };
}
