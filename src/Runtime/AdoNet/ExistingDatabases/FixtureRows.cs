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
        var left = kept.Tables.Reverse().ToList();
        while (left.Count > 0)
        {
            DbException? failure = null;
            var deleted = 0;
            foreach (var table in left.ToArray())
            {
                try
                {
                    database.Save(Step);
                    await DeleteAsync(database, TableName.Find(all, table.Table)!, table, cancellationToken).ConfigureAwait(false);
                    left.Remove(table);
                    deleted++;
                }
                catch (DbException refused)
                {
                    // Tables that refer to each other in a circle, or a list that does not know of a reference: after the others it may go.
                    database.RollBackTo(Step);
                    failure = refused;
                }
            }

            if (deleted == 0)
            {
                throw new InvalidOperationException(
                    $"The rows of the fixtures cannot be deleted from {string.Join(", ", left.Select(static table => table.Table))}: " +
                    $"{failure!.Message} Nothing was deleted. They are listed in the table '{KeptRows.Table}'.",
                    failure);
            }
        }

        await ProveAsync(database, all, kept, cancellationToken).ConfigureAwait(false);
        await KeptRows.ForgetAsync(database, cancellationToken).ConfigureAwait(false);
        if (!database.End(keep: true))
        {
            throw new InvalidOperationException(
                "The rows of the fixtures could not be deleted: the transaction was ended by a trigger of the database.");
        }
    }

    private const string Step = "fixturegen_step";

    private static async Task ProveAsync(ExistingDatabase database, List<TableName> all, KeptRows kept, CancellationToken cancellationToken)
    {
        foreach (var (table, count) in await CountAsync(database, all, cancellationToken).ConfigureAwait(false))
        {
            if (kept.Counts.TryGetValue(table, out var expected) && count != expected)
            {
                throw new InvalidOperationException(
                    $"The table '{table}' had {expected} rows before the fixtures were loaded, but {count} after their rows were " +
                    "deleted. The deletion was undone. " +
                    $"Something other than the tests wrote to the database '{database.Physical.Database}', or a cascade deleted rows " +
                    "that were there before. " +
                    $"The rows of the fixtures are listed in the table '{KeptRows.Table}'.");
            }
        }
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

    private static async Task DeleteAsync(
        ExistingDatabase database, TableName table, KeptRows.OfTable rows, CancellationToken cancellationToken)
    {
        await using var command = database.Physical.CreateCommand();
        command.Transaction = database.Transaction;
        if (rows.All)
        {
            command.CommandText = $"DELETE FROM {table.Quoted}";
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        if (rows.Keys.Count == 0)
        {
            return;
        }

        var contents = await TableContents.ReadAsync(database, table, cancellationToken).ConfigureAwait(false);
        command.CommandText =
            $"DELETE FROM {table.Quoted} WHERE " +
            $"{string.Join(" AND ", contents.Keys.Select((key, place) => $"{database.Dialect.Quote(key)} = @key{place}"))}";
        foreach (var key in rows.Keys)
        {
            command.Parameters.Clear();
            for (var place = 0; place < key.Length; place++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@key{place}";
                parameter.Value = RowText.Parse(key[place], contents.KeyTypes[place]);
                command.Parameters.Add(parameter);
            }

            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
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
