using System.Collections.Concurrent;
using FixtureGen.Engines;

namespace FixtureGen.AdoNet.ExistingDatabases;

/// <summary>Who may use an existing database, one for each connection string in a process.</summary>
internal abstract class ExistingDatabaseUse
{
    private static readonly ConcurrentDictionary<(string ConnectionString, FixtureKeeping Keeping), ExistingDatabaseUse> Uses = new();

    internal static ExistingDatabaseUse Of(string connectionString, FixtureKeeping keeping)
        => Uses.GetOrAdd(
            (connectionString, keeping),
            static key => key.Keeping == FixtureKeeping.InTransaction ? new OneAfterTheOther() : new CommittedFixtures());

    /// <summary>Waits until the database is free for a group's fixtures, and gives a connection to it that has them.</summary>
    internal abstract Task<EngineDatabase> LeaseAsync(
        LoadingImage image,
        Func<CancellationToken, Task<ExistingDatabase>> open,
        AdoDialect dialect,
        CancellationToken cancellationToken);

    /// <summary>
    /// Each lease loads its fixtures in its transaction. Two at a time would wait for each other at the first unique key.
    /// </summary>
    private sealed class OneAfterTheOther : ExistingDatabaseUse
    {
        private readonly SemaphoreSlim free = new(1, 1);

        internal override async Task<EngineDatabase> LeaseAsync(
            LoadingImage image,
            Func<CancellationToken, Task<ExistingDatabase>> open,
            AdoDialect dialect,
            CancellationToken cancellationToken)
        {
            await free.WaitAsync(cancellationToken).ConfigureAwait(false);
            ExistingDatabase? database = null;
            try
            {
                database = await open(cancellationToken).ConfigureAwait(false);
                database.IsLoading = true;
                await image.LoadAsync(database, cancellationToken).ConfigureAwait(false);
                database.IsLoading = false;
                database.Released = () =>
                {
                    free.Release();
                    return ValueTask.CompletedTask;
                };
                return database;
            }
            catch
            {
                if (database is not null)
                {
                    await database.DisposeAsync().ConfigureAwait(false);
                }

                free.Release();
                throw;
            }
        }
    }
}
