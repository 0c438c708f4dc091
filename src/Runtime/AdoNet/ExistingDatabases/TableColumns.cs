using System.Data;
using System.Data.Common;

namespace FixtureGen.AdoNet.ExistingDatabases;

/// <summary>The columns of a table.</summary>
/// <param name="Keys">Those of the primary key; empty where there is none.</param>
/// <param name="KeyTypes">Their types.</param>
/// <param name="Others">The others that can be written.</param>
internal sealed record TableColumns(string[] Keys, Type[] KeyTypes, string[] Others)
{
    internal static async Task<TableColumns> ReadAsync(ExistingDatabase database, TableName table, CancellationToken cancellationToken)
    {
        await using var command = database.Physical.CreateCommand();
        command.CommandText = $"SELECT * FROM {table.Quoted} WHERE 1 = 0";
        command.Transaction = database.Transaction;
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.KeyInfo, cancellationToken).ConfigureAwait(false);
        var columns = reader.GetColumnSchema().Where(static column => column.IsHidden != true).ToArray();
        var keys = columns.Where(static column => column.IsKey == true).ToArray();
        return new(
            Array.ConvertAll(keys, static key => key.ColumnName),
            Array.ConvertAll(keys, static key => key.DataType ?? typeof(string)),
            [.. columns.Where(static column => column.IsKey != true && column.IsReadOnly != true && column.AllowDBNull != false)
                .Select(static column => column.ColumnName)]);
    }
}
