using Npgsql;
using NpgsqlTypes;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>
/// Where the sequences of a database stand. No rollback brings them back: PostgreSQL counts on, so that nobody waits for anybody.
/// </summary>
internal sealed class Sequences
{
    private readonly uint[] sequences;
    private readonly long?[] values;
    private readonly long[] starts;

    private Sequences(uint[] sequences, long?[] values, long[] starts)
    {
        this.sequences = sequences;
        this.values = values;
        this.starts = starts;
    }

    internal static Sequences None { get; } = new([], [], []);

    internal bool Any => sequences.Length > 0;

    internal static Sequences Read(NpgsqlConnection connection)
    {
        List<uint> sequences = [];
        List<long?> values = [];
        List<long> starts = [];
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT seqrelid, pg_sequence_last_value(seqrelid), seqstart FROM pg_sequence JOIN pg_class c ON c.oid = seqrelid AND " +
            "c.relpersistence <> 't' ORDER BY 1";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            sequences.Add(reader.GetFieldValue<uint>(0));
            values.Add(reader.IsDBNull(1) ? null : reader.GetInt64(1));
            starts.Add(reader.GetInt64(2));
        }

        return new([.. sequences], [.. values], [.. starts]);
    }

    /// <summary>
    /// Moves each sequence that numbers the rows of a column behind the rows that are there: fixtures store ids of their own,
    /// and the application's next row must not get one of them.
    /// </summary>
    internal static void MoveBehindRows(NpgsqlConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            DO $$
            DECLARE
                numbered record;
                highest int8;
            BEGIN
                FOR numbered IN
                    SELECT s.seqrelid, d.refobjid::regclass AS table_name, a.attname
                    FROM pg_sequence s
                    JOIN pg_depend d ON d.objid = s.seqrelid AND d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
                    JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                    WHERE s.seqincrement > 0
                LOOP
                    EXECUTE format('SELECT max(%I) FROM %s', numbered.attname, numbered.table_name) INTO highest;
                    IF highest > coalesce(pg_sequence_last_value(numbered.seqrelid), 0) THEN
                        PERFORM setval(numbered.seqrelid, highest);
                    END IF;
                END LOOP;
            END $$
            """;
        command.ExecuteNonQuery();
    }

    /// <summary>A statement that moves those back that have moved, and leaves the others alone.</summary>
    internal NpgsqlBatchCommand Restore() => new(
        """
        SELECT setval(s.sequence, coalesce(s.value, s.start), s.value IS NOT NULL)
        FROM unnest(@sequences, @values, @starts) AS s(sequence, value, start)
        WHERE pg_sequence_last_value(s.sequence) IS DISTINCT FROM s.value
        """)
    {
        Parameters =
        {
            new NpgsqlParameter("sequences", NpgsqlDbType.Array | NpgsqlDbType.Oid) { Value = sequences },
            new NpgsqlParameter("values", NpgsqlDbType.Array | NpgsqlDbType.Bigint) { Value = values },
            new NpgsqlParameter("starts", NpgsqlDbType.Array | NpgsqlDbType.Bigint) { Value = starts },
        },
    };
}
