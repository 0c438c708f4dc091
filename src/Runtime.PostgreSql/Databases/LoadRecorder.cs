using FixtureGen.Engines;
using Npgsql;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>
/// Sees what a fixture writes, through triggers and cascades as well, by the server's own statistics of the running transaction.
/// </summary>
internal sealed class LoadRecorder
{
    private readonly NpgsqlConnection physical;
    private readonly int statementsBefore;
    // The session's counters may still hold what transactions before this one have written.
    private readonly SortedDictionary<string, int> before;

    internal LoadRecorder(NpgsqlConnection physical, int statements)
    {
        this.physical = physical;
        statementsBefore = statements;
        before = Read();
    }

    internal LoadRecord Stop(int statements)
    {
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (table, count) in Read())
        {
            if (count - before.GetValueOrDefault(table) is var written and > 0)
            {
                rows.Add(table, written);
            }
        }

        return new(statements - statementsBefore, rows);
    }

    private SortedDictionary<string, int> Read()
    {
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal);
        using var command = physical.CreateCommand();
        command.CommandText =
            """
            SELECT CASE WHEN schemaname = 'public' THEN relname ELSE schemaname || '.' || relname END, (n_tup_ins + n_tup_upd + n_tup_del)::int4
            FROM pg_stat_xact_user_tables
            WHERE n_tup_ins + n_tup_upd + n_tup_del > 0
            """;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows[reader.GetString(0)] = reader.GetInt32(1);
        }

        return rows;
    }
}
