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
    /// <remarks>
    /// A sequence may number several columns: those that own it, and those that have it in their default. One whose last value is taken
    /// stays where it is: it would have none left.
    /// </remarks>
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
                    SELECT s.seqrelid, s.seqmax, string_agg(format('SELECT max(%I) AS id FROM %s', a.attname, a.attrelid::regclass), ' UNION ALL ') AS ids
                    FROM pg_sequence s
                    JOIN (
                        SELECT objid AS sequence, refobjid AS table_id, refobjsubid AS number
                        FROM pg_depend WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND deptype IN ('a', 'i')
                        UNION
                        SELECT d.refobjid, adrelid, adnum
                        FROM pg_depend d JOIN pg_attrdef f ON f.oid = d.objid
                        WHERE d.classid = 'pg_attrdef'::regclass AND d.refclassid = 'pg_class'::regclass
                    ) used ON used.sequence = s.seqrelid
                    JOIN pg_attribute a ON a.attrelid = used.table_id AND a.attnum = used.number AND a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype)
                    WHERE s.seqincrement > 0
                    GROUP BY s.seqrelid, s.seqmax
                LOOP
                    EXECUTE format('SELECT max(id) FROM (%s) AS rows', numbered.ids) INTO highest;
                    IF highest > coalesce(pg_sequence_last_value(numbered.seqrelid), 0) AND highest < numbered.seqmax THEN
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
