using Microsoft.Data.Sqlite;

namespace Suite.HandWritten;

/// <summary>Loads and clears a fixture set, each in one transaction.</summary>
internal static class Loading
{
    public static async ValueTask LoadAsync<TSet>(this SqliteConnection connection)
        where TSet : IFixtureSet
    {
        await using var transaction = connection.BeginTransaction();
        foreach (var fixture in TSet.Fixtures)
        {
            await fixture.LoadAsync(connection, CancellationToken.None);
        }

        transaction.Commit();
        Statements.CountTransaction(2);
    }

    public static void Clear<TSet>(this SqliteConnection connection)
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
