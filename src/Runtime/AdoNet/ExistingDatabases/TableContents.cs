using System.Data;
using System.Data.Common;

namespace FixtureGen.AdoNet.ExistingDatabases;

/// <summary>The rows of a table at one moment, each under its primary key.</summary>
internal sealed class TableContents
{
    private TableContents(TableName table, string[] keys, Type[] keyTypes, Dictionary<string, Row> rows, int count)
    {
        Table = table;
        Keys = keys;
        KeyTypes = keyTypes;
        Rows = rows;
        Count = count;
    }

    internal TableName Table { get; }

    /// <summary>Names of the columns of the primary key; empty where there is none.</summary>
    internal string[] Keys { get; }

    internal Type[] KeyTypes { get; }

    /// <summary>By the text of their keys. Empty where there is no primary key.</summary>
    internal Dictionary<string, Row> Rows { get; }

    internal int Count { get; }

    internal static async Task<TableContents> ReadAsync(ExistingDatabase database, TableName table, CancellationToken cancellationToken)
    {
        await using var command = database.Physical.CreateCommand();
        command.CommandText = $"SELECT * FROM {table.Quoted}";
        command.Transaction = database.Transaction;
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.KeyInfo, cancellationToken).ConfigureAwait(false);
        var columns = reader.GetColumnSchema().Where(static column => column.IsHidden != true).ToArray();
        var keys = columns.Where(static column => column.IsKey == true).ToArray();
        var rows = new Dictionary<string, Row>(StringComparer.Ordinal);
        var count = 0;
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            count++;
            reader.GetValues(values);
            if (keys.Length > 0)
            {
                var key = Array.ConvertAll(keys, column => values[column.ColumnOrdinal!.Value]);
                rows[RowText.Of(key)] = new(key, RowText.Of(values));
            }
        }

        return new(
            table, Array.ConvertAll(keys, static key => key.ColumnName),
            Array.ConvertAll(keys, static key => key.DataType ?? typeof(string)), rows, count);
    }

    /// <summary>A row.</summary>
    /// <param name="Key">The values of its primary key.</param>
    /// <param name="Text">All its values, to compare.</param>
    internal sealed record Row(object[] Key, string Text);
}
