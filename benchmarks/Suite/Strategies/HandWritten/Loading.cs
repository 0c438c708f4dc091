namespace Suite.HandWritten;

/// <summary>Loads and clears a fixture set, each in one transaction.</summary>
internal static class Loading
{
    public static async ValueTask LoadAsync<TSet>(this DbConnection connection)
        where TSet : IFixtureSet
    {
        await using var transaction = connection.BeginTransaction();
        await connection.LoadRowsAsync<TSet>();
        transaction.Commit();
        Statements.CountTransaction(2);
    }

    public static async ValueTask LoadRowsAsync<TSet>(this DbConnection connection)
        where TSet : IFixtureSet
    {
        foreach (var fixture in TSet.Fixtures)
        {
            await fixture.LoadAsync(connection, CancellationToken.None);
        }

        if (Databases.OnPostgreSql)
        {
            // The rows have ids of their own, of which PostgreSQL's sequences know nothing.
            connection.Run(string.Join("; ", TSet.Tables.Select(table => $"SELECT setval(pg_get_serial_sequence('{table}', 'id'), max(id)) FROM {table}")));
            Statements.CountLoading(TSet.Tables.Length);
        }
    }

    public static void Clear<TSet>(this DbConnection connection)
        where TSet : IFixtureSet
    {
        using var transaction = connection.BeginTransaction();
        foreach (var table in TSet.Tables.Reverse())
        {
            connection.Run($"DELETE FROM {table}");
        }

        transaction.Commit();
        Statements.CountTransaction(2);
        Statements.CountLoading(TSet.Tables.Length);
    }
}
