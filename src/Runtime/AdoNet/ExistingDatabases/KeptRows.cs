using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace FixtureGen.AdoNet.ExistingDatabases;

/// <summary>
/// What fixtures have added to an existing database. It is written into the database in the transaction that commits them, and removed in
/// the one that deletes them, so that the next run can finish what a killed one could not.
/// </summary>
/// <param name="Tables">The tables, referenced ones first.</param>
/// <param name="Counts">Rows that each table of the database had without the fixtures.</param>
internal sealed record KeptRows(IReadOnlyList<KeptRows.OfTable> Tables, IReadOnlyDictionary<string, int> Counts)
{
    internal const string Table = "fixturegen_kept_rows";

    /// <summary>Reads what a process has left behind; null when nothing is.</summary>
    internal static async Task<KeptRows?> ReadAsync(ExistingDatabase database, CancellationToken cancellationToken)
    {
        await ExecuteAsync(database, database.Dialect.CreateIfMissing(Table, "document"), cancellationToken).ConfigureAwait(false);
        await using var command = database.Physical.CreateCommand();
        command.CommandText = $"SELECT document FROM {Table}";
        command.Transaction = database.Transaction;
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is string document
            ? JsonSerializer.Deserialize<KeptRows>(document)
            : null;
    }

    internal async Task WriteAsync(ExistingDatabase database, CancellationToken cancellationToken)
    {
        await using var command = database.Physical.CreateCommand();
        command.CommandText = $"INSERT INTO {Table} (document) VALUES (@document)";
        command.Transaction = database.Transaction;
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@document";
        parameter.Value = JsonSerializer.Serialize(this);
        command.Parameters.Add(parameter);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    internal static Task ForgetAsync(ExistingDatabase database, CancellationToken cancellationToken)
        => ExecuteAsync(database, $"DELETE FROM {Table}", cancellationToken);

    /// <summary>Leaves the database without the table, too: outside of a transaction, which some databases would commit.</summary>
    internal static async Task DropAsync(ExistingDatabase database)
    {
        await using var others = database.Physical.CreateCommand();
        others.CommandText = $"SELECT COUNT(*) FROM {Table}";
        try
        {
            if (Convert.ToInt32(await others.ExecuteScalarAsync().ConfigureAwait(false), CultureInfo.InvariantCulture) > 0)
            {
                return;
            }

            await ExecuteAsync(database, $"DROP TABLE {Table}", CancellationToken.None).ConfigureAwait(false);
        }
        catch (DbException)
        {
            // Another run is using it, or has dropped it.
        }
    }

    private static async Task ExecuteAsync(ExistingDatabase database, string statement, CancellationToken cancellationToken)
    {
        await using var command = database.Physical.CreateCommand();
        command.CommandText = statement;
        command.Transaction = database.Transaction;
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What was added to one table.</summary>
    /// <param name="Table">The table.</param>
    /// <param name="All">True where it was empty before: all its rows are the fixtures'.</param>
    /// <param name="Keys">The keys of the rows otherwise, each value as text.</param>
    internal sealed record OfTable(string Table, bool All, IReadOnlyList<string[]> Keys);
}
