using System.Data.Common;

namespace FixtureGen.AdoNet.ExistingDatabases;

/// <summary>A table that the database has.</summary>
/// <param name="Schema">Its schema, or null where the database has none.</param>
/// <param name="Name">Its name.</param>
/// <param name="Quoted">How a statement names it.</param>
internal sealed record TableName(string? Schema, string Name, string Quoted)
{
    /// <summary>All tables of the database.</summary>
    internal static async Task<List<TableName>> AllAsync(ExistingDatabase database, CancellationToken cancellationToken)
    {
        var dialect = database.Dialect;
        await using var command = database.Physical.CreateCommand();
        command.CommandText = dialect.AllTables;
        command.Transaction = database.Transaction;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var tables = new List<TableName>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var schema = await reader.IsDBNullAsync(0, cancellationToken).ConfigureAwait(false) ? null : reader.GetString(0);
            var name = reader.GetString(1);
            if (name != KeptRows.Table)
            {
                tables.Add(new(schema, name, schema is null ? dialect.Quote(name) : $"{dialect.Quote(schema)}.{dialect.Quote(name)}"));
            }
        }

        return tables;
    }

    /// <summary>
    /// Finds the table that a plan means: as it is written, else without regard to case, as databases fold names that are not quoted.
    /// </summary>
    internal static TableName? Find(IReadOnlyCollection<TableName> tables, string planned)
        => tables.FirstOrDefault(table => table.IsCalled(planned, StringComparison.Ordinal))
            ?? tables.FirstOrDefault(table => table.IsCalled(planned, StringComparison.OrdinalIgnoreCase));

    public override string ToString() => Schema is null ? Name : $"{Schema}.{Name}";

    private bool IsCalled(string name, StringComparison comparison) => Name.Equals(name, comparison) || ToString().Equals(name, comparison);
}
