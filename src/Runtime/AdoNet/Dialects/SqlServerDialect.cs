using System.Data.Common;
using FixtureGen.AdoNet.Sql;

namespace FixtureGen.AdoNet.Dialects;

/// <summary>SQL Server: savepoints cannot be released, and there are none while several result sets are active.</summary>
internal sealed class SqlServerDialect : AdoDialect
{
    private const int LongestName = 32;

    internal override SqlGrammar Grammar => SqlGrammar.SqlServer;

    internal override string AllTables
        => "SELECT s.name, t.name FROM sys.tables t JOIN sys.schemas s ON s.schema_id = t.schema_id WHERE t.is_ms_shipped = 0 AND " +
            "t.temporal_type <> 1";

    internal override string CreateIfMissing(string table, string column)
        => $"IF OBJECT_ID(N'{table}') IS NULL CREATE TABLE {table} ({column} nvarchar(max) NOT NULL)";

    internal override string Quote(string name)
    {
        // Longer names are not refused but cut off, so that two of them could be the same.
        if (name.Length > LongestName)
        {
            throw new ArgumentException(
                $"SQL Server takes {LongestName} characters for the name of a savepoint; '{name}' has {name.Length}.", nameof(name));
        }

        return $"[{name.Replace("]", "]]", StringComparison.Ordinal)}]";
    }

    internal override string Save(string savepoint) => $"SAVE TRANSACTION {savepoint}";

    internal override string RollBackTo(string savepoint) => $"ROLLBACK TRANSACTION {savepoint}";

    internal override string? Release(string savepoint) => null;

    internal override string? RefusesConnection(DbConnectionStringBuilder settings)
        => IsOn(settings, "MultipleActiveResultSets") || IsOn(settings, "Multiple Active Result Sets")
            ? "SQL Server has no savepoints on a connection with MultipleActiveResultSets=True. Set it to False for tests: readers of " +
                "different connections are kept apart by the sandbox."
            : null;

    private static bool IsOn(DbConnectionStringBuilder settings, string keyword)
        => settings.TryGetValue(keyword, out var value) && bool.TryParse(value?.ToString(), out var on) && on;
}
