using FixtureGen.AdoNet.Sql;

namespace FixtureGen.AdoNet.Dialects;

/// <summary>MySQL and MariaDB: many statements commit the open transaction without a word.</summary>
internal sealed class MySqlDialect : AdoDialect
{
    internal override SqlGrammar Grammar => SqlGrammar.MySql;

    internal override string AllTables
        => "SELECT NULL, table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema = DATABASE()";

    internal override string CreateIfMissing(string table, string column)
        => $"CREATE TABLE IF NOT EXISTS {table} ({column} LONGTEXT NOT NULL)";

    internal override string Quote(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
