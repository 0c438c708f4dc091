using Npgsql;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>What copies of a template have in common, besides their rows.</summary>
/// <param name="HasDeferrable">Whether there are constraints that can wait for the commit.</param>
/// <param name="InitiallyDeferred">Those that do so unasked, as <c>SET CONSTRAINTS</c> names them; null when there are none.</param>
/// <param name="Sequences">Where the sequences stand.</param>
internal sealed record Contents(bool HasDeferrable, string? InitiallyDeferred, Sequences Sequences)
{
    internal static Contents Empty { get; } = new(HasDeferrable: false, InitiallyDeferred: null, Sequences.None);

    internal static Contents Read(NpgsqlConnection connection)
    {
        var sequences = Sequences.Read(connection);
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT count(*) > 0,
                   CASE WHEN bool_and(condeferred) THEN 'ALL'
                        ELSE string_agg(DISTINCT quote_ident(nspname) || '.' || quote_ident(conname), ', ') FILTER (WHERE condeferred) END
            FROM pg_constraint JOIN pg_namespace n ON n.oid = connamespace
            WHERE condeferrable
            """;
        using var reader = command.ExecuteReader();
        reader.Read();
        return new(reader.GetBoolean(0), reader.IsDBNull(1) ? null : reader.GetString(1), sequences);
    }
}
