using System.Data.Common;

namespace FixtureGen.AdoNet.ExistingDatabases;

/// <summary>
/// Deletes rows in an order that their foreign keys allow, without asking the database for these: what is refused is tried again when
/// others are gone. Rows that refer to each other in a circle lose their references first.
/// </summary>
internal sealed class RowRemoval
{
    private const string Step = "fixturegen_step";

    // Databases take from 999 parameters on.
    private const int MostParameters = 500;

    private readonly ExistingDatabase database;
    private DbException? refused;

    private RowRemoval(ExistingDatabase database) => this.database = database;

    /// <returns>Why they cannot be deleted, or null.</returns>
    internal static async Task<string?> DeleteAsync(
        ExistingDatabase database, IReadOnlyList<TableName> all, IEnumerable<KeptRows.OfTable> tables, CancellationToken cancellationToken)
    {
        if (database.Dialect.DeferConstraints is { } defer)
        {
            database.Run(defer);
        }

        var left = new List<Rest>();
        // Rows that were stored last refer to those before, as a rule.
        foreach (var table in tables.Reverse())
        {
            if (TableName.Find(all, table.Table) is { } name)
            {
                left.Add(new(
                    name,
                    await TableColumns.ReadAsync(database, name, cancellationToken).ConfigureAwait(false),
                    table.All ? null : [.. table.Keys.Reverse()]));
            }
        }

        var removal = new RowRemoval(database);
        return await removal.DeleteAsync(left, cancellationToken).ConfigureAwait(false)
            ? database.DescribeViolations() is { } violations ? $"their tables: {violations}" : null
            : $"{string.Join(", ", left.Select(static rest => rest.Table))}: {removal.refused?.Message}";
    }

    private async Task<bool> DeleteAsync(List<Rest> left, CancellationToken cancellationToken)
    {
        for (var hasCut = false; left.Count > 0;)
        {
            var progress = false;
            foreach (var rest in left.ToArray())
            {
                progress |= await DeleteSomeAsync(rest, cancellationToken).ConfigureAwait(false);
                if (rest.IsEmpty)
                {
                    left.Remove(rest);
                }
            }

            if (progress)
            {
                continue;
            }

            if (hasCut)
            {
                return false;
            }

            hasCut = true;
            foreach (var rest in left)
            {
                await CutReferencesAsync(rest, cancellationToken).ConfigureAwait(false);
            }
        }

        return true;
    }

    /// <summary>Deletes what can be deleted of a table now. False when nothing could be.</summary>
    private async Task<bool> DeleteSomeAsync(Rest rest, CancellationToken cancellationToken)
    {
        if (rest.Keys is null)
        {
            return rest.IsEmpty = await TryAsync($"DELETE FROM {rest.Table.Quoted}", rest, [], cancellationToken).ConfigureAwait(false);
        }

        var before = rest.Keys.Count;
        // Many at once take one statement, in which rows may refer to each other.
        foreach (var keys in rest.Keys.Chunk(Math.Max(1, MostParameters / Math.Max(1, rest.Columns.Keys.Length))).ToArray())
        {
            if (await TryDeleteAsync(rest, keys, cancellationToken).ConfigureAwait(false))
            {
                rest.Keys.RemoveAll(keys.Contains);
                continue;
            }

            foreach (var key in keys)
            {
                if (await TryDeleteAsync(rest, [key], cancellationToken).ConfigureAwait(false))
                {
                    rest.Keys.Remove(key);
                }
            }
        }

        rest.IsEmpty = rest.Keys.Count == 0;
        return rest.IsEmpty || rest.Keys.Count < before;
    }

    private Task<bool> TryDeleteAsync(Rest rest, string[][] keys, CancellationToken cancellationToken)
        => TryAsync($"DELETE FROM {rest.Table.Quoted} WHERE {Where(rest, keys.Length)}", rest, keys, cancellationToken);

    /// <summary>The rows are to go, so what they refer to does not matter any more. Columns that take no null stay as they are.</summary>
    private async Task CutReferencesAsync(Rest rest, CancellationToken cancellationToken)
    {
        foreach (var column in rest.Columns.Others)
        {
            var update = $"UPDATE {rest.Table.Quoted} SET {database.Dialect.Quote(column)} = NULL";
            if (rest.Keys is null)
            {
                await TryAsync(update, rest, [], cancellationToken).ConfigureAwait(false);
                continue;
            }

            foreach (var key in rest.Keys)
            {
                if (!await TryAsync($"{update} WHERE {Where(rest, 1)}", rest, [key], cancellationToken).ConfigureAwait(false))
                {
                    break;
                }
            }
        }
    }

    private string Where(Rest rest, int rows)
        => string.Join(" OR ", Enumerable.Range(0, rows).Select(row =>
            $"({string.Join(" AND ", rest.Columns.Keys.Select((key, place) => $"{database.Dialect.Quote(key)} = @key{row}_{place}"))})"));

    /// <summary>Runs a statement that the database may refuse, without harm to what was done before it.</summary>
    private async Task<bool> TryAsync(string statement, Rest rest, string[][] keys, CancellationToken cancellationToken)
    {
        await using var command = database.Physical.CreateCommand();
        command.Transaction = database.Transaction;
        command.CommandText = statement;
        for (var row = 0; row < keys.Length; row++)
        {
            for (var place = 0; place < keys[row].Length; place++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@key{row}_{place}";
                parameter.Value = RowText.Parse(keys[row][place], rest.Columns.KeyTypes[place]);
                command.Parameters.Add(parameter);
            }
        }

        database.Save(Step);
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DbException failure)
        {
            database.RollBackTo(Step);
            refused = failure;
            return false;
        }
        finally
        {
            if (database.Dialect.Release(Step) is { } release)
            {
                database.Run(release);
            }
        }
    }

    /// <summary>What is to be deleted of one table still.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="keys">Keys of rows, the last one first; null for all rows.</param>
    private sealed class Rest(TableName table, TableColumns columns, List<string[]>? keys)
    {
        internal TableName Table { get; } = table;

        internal TableColumns Columns { get; } = columns;

        internal List<string[]>? Keys { get; } = keys;

        internal bool IsEmpty { get; set; }
    }
}
