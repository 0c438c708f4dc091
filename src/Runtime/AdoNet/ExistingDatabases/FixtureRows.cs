using System.Data.Common;

namespace FixtureGen.AdoNet.ExistingDatabases;

/// <summary>Puts fixtures into an existing database so that they can be taken out again, and takes them out.</summary>
internal static class FixtureRows
{
    /// <summary>Loads, and remembers what was added. All or nothing is committed.</summary>
    internal static async Task LoadAsync(ExistingDatabase database, LoadingImage image, CancellationToken cancellationToken)
    {
        database.Begin();
        var all = await TableName.AllAsync(database, cancellationToken).ConfigureAwait(false);
        var planned = image.Tables.Select(name => TableName.Find(all, name) ?? throw new InvalidOperationException(
            $"The fixtures write the table '{name}', which the database '{database.Physical.Database}' does not have. Its tables: " +
            $"{string.Join(", ", all)}.")).ToArray();
        var counts = await CountAsync(database, all, cancellationToken).ConfigureAwait(false);
        var before = await ReadAsync(database, planned, cancellationToken).ConfigureAwait(false);

        database.IsLoading = true;
        await image.LoadAsync(database, cancellationToken).ConfigureAwait(false);
        database.IsLoading = false;

        foreach (var (table, count) in await CountAsync(database, all, cancellationToken).ConfigureAwait(false))
        {
            if (count != counts[table] && !planned.Any(name => name.ToString() == table))
            {
                throw new InvalidOperationException(
                    $"The fixtures changed the table '{table}' ({counts[table]} rows before, {count} after), which is not among the " +
                    $"tables that the plan lists for them. Nothing was kept. Add [Touches(\"{table}\")] to the fixture that writes it.");
            }
        }

        var after = await ReadAsync(database, planned, cancellationToken).ConfigureAwait(false);
        var kept = new KeptRows([.. before.Zip(after, Added)], counts);
        await RehearseAsync(database, all, kept, cancellationToken).ConfigureAwait(false);
        await kept.WriteAsync(database, cancellationToken).ConfigureAwait(false);
        if (!database.End(keep: true))
        {
            throw new InvalidOperationException(
                "The fixtures could not be committed: the transaction that they were loaded in was ended by one of them.");
        }
    }

    /// <summary>
    /// Deletes what was added, in an order that foreign keys allow, and proves that each table has the rows again that it had.
    /// </summary>
    internal static async Task RemoveAsync(ExistingDatabase database, KeptRows kept, CancellationToken cancellationToken)
    {
        database.Begin();
        var all = await TableName.AllAsync(database, cancellationToken).ConfigureAwait(false);
        if (await DeleteAsync(database, all, kept, cancellationToken).ConfigureAwait(false) is { } problem)
        {
            throw new InvalidOperationException(
                $"{problem} Nothing was deleted. The rows of the fixtures are listed in the table '{KeptRows.Table}'.");
        }

        await KeptRows.ForgetAsync(database, cancellationToken).ConfigureAwait(false);
        if (!database.End(keep: true))
        {
            throw new InvalidOperationException(
                "The rows of the fixtures could not be deleted: the transaction was ended by a trigger of the database.");
        }
    }

    private const string Rehearsal = "fixturegen_rehearsal";

    /// <summary>
    /// Deletes the rows and undoes that: rows that could not be taken out again would be in somebody's database for good.
    /// </summary>
    private static async Task RehearseAsync(
        ExistingDatabase database, List<TableName> all, KeptRows kept, CancellationToken cancellationToken)
    {
        database.Save(Rehearsal);
        var problem = await DeleteAsync(database, all, kept, cancellationToken).ConfigureAwait(false);
        database.RollBackTo(Rehearsal);
        if (problem is not null)
        {
            throw new InvalidOperationException(
                $"{problem} So the fixtures could not be taken out again, and nothing was kept. Use " +
                $"{nameof(FixtureKeeping)}.{nameof(FixtureKeeping.InTransaction)}.");
        }
    }

    /// <summary>Deletes them, and proves that each table has as many rows again as before.</summary>
    /// <returns>What is wrong, as a sentence; or null.</returns>
    private static async Task<string?> DeleteAsync(
        ExistingDatabase database, List<TableName> all, KeptRows kept, CancellationToken cancellationToken)
    {
        if (await RowRemoval.DeleteAsync(database, all, kept.Tables, cancellationToken).ConfigureAwait(false) is { } refused)
        {
            return $"The rows of the fixtures cannot be deleted from {refused.TrimEnd('.')}.";
        }

        foreach (var (table, count) in await CountAsync(database, all, cancellationToken).ConfigureAwait(false))
        {
            if (kept.Counts.TryGetValue(table, out var expected) && count != expected)
            {
                return $"The table '{table}' had {expected} rows before the fixtures were loaded, but {count} after their rows were " +
                    "deleted. Something other than the tests wrote to the database " +
                    $"'{database.Physical.Database}', or a trigger or a cascade did when the rows were deleted.";
            }
        }

        return null;
    }

    private static KeptRows.OfTable Added(TableContents before, TableContents after)
    {
        if (before.Count == 0)
        {
            return new(after.Table.ToString(), All: true, []);
        }

        if (after.Keys.Length == 0)
        {
            throw new InvalidOperationException(
                $"The table '{after.Table}' has rows but no primary key, so the rows of fixtures cannot be told from others. Nothing was " +
                $"kept. Use {nameof(FixtureKeeping)}.{nameof(FixtureKeeping.InTransaction)}.");
        }

        if (before.Rows.FirstOrDefault(
            row => !after.Rows.TryGetValue(row.Key, out var same) || same.Text != row.Value.Text) is { Value: { } changed })
        {
            throw new InvalidOperationException(
                $"The fixtures changed or deleted a row that the table '{after.Table}' had already (key " +
                $"{string.Join(", ", changed.Key)}). Committed fixtures may only add rows; nothing was kept. Use " +
                $"{nameof(FixtureKeeping)}.{nameof(FixtureKeeping.InTransaction)}.");
        }

        return new(
            after.Table.ToString(),
            All: false,
            [.. after.Rows.Where(row => !before.Rows.ContainsKey(row.Key))
                .Select(static row => Array.ConvertAll(row.Value.Key, RowText.Of))]);
    }

    private static async Task<TableContents[]> ReadAsync(ExistingDatabase database, TableName[] tables, CancellationToken cancellationToken)
    {
        var contents = new List<TableContents>();
        foreach (var table in tables)
        {
            contents.Add(await TableContents.ReadAsync(database, table, cancellationToken).ConfigureAwait(false));
        }

        return [.. contents];
    }

    private static async Task<Dictionary<string, int>> CountAsync(
        ExistingDatabase database, List<TableName> tables, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            await using var command = database.Physical.CreateCommand();
            command.CommandText = $"SELECT COUNT(*) FROM {table.Quoted}";
            command.Transaction = database.Transaction;
            counts[table.ToString()] = Convert.ToInt32(
                await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false),
                System.Globalization.CultureInfo.InvariantCulture);
        }

        return counts;
    }
}
