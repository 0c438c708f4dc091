using FixtureGen.Engines;

namespace FixtureGen.AdoNet.ExistingDatabases;

/// <summary>
/// One group's fixtures at a time are in the database. The group's classes share them; the next group waits until the last of them is done.
/// </summary>
internal sealed class CommittedFixtures : ExistingDatabaseUse
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private TaskCompletionSource freed = New();
    private Func<CancellationToken, Task<ExistingDatabase>>? opening;
    private LoadingImage? loaded;
    private int leases;

    internal override async Task<EngineDatabase> LeaseAsync(
        LoadingImage image,
        Func<CancellationToken, Task<ExistingDatabase>> open,
        AdoDialect dialect,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            Task waiting;
            await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                if (leases == 0 && !ReferenceEquals(loaded, image))
                {
                    await ChangeAsync(image, open, cancellationToken).ConfigureAwait(false);
                }

                if (ReferenceEquals(loaded, image) && (leases == 0 || dialect.AllowsParallelTransactions))
                {
                    var database = await open(cancellationToken).ConfigureAwait(false);
                    database.Released = ReleaseAsync;
                    leases++;
                    return database;
                }

                waiting = freed.Task;
            }
            finally
            {
                gate.Release();
            }

            await waiting.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes out what is in: this process's fixtures, or those of one that was killed.</summary>
    internal async Task RemoveAsync()
    {
        await gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (opening is not null)
            {
                await RemoveWithinAsync(CancellationToken.None).ConfigureAwait(false);
                await using var database = await opening(CancellationToken.None).ConfigureAwait(false);
                await KeptRows.DropAsync(database).ConfigureAwait(false);
            }
        }
        finally
        {
            gate.Release();
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async ValueTask ReleaseAsync()
    {
        await gate.WaitAsync().ConfigureAwait(false);
        try
        {
            leases--;
            freed.SetResult();
            freed = New();
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task ChangeAsync(
        LoadingImage image, Func<CancellationToken, Task<ExistingDatabase>> open, CancellationToken cancellationToken)
    {
        if (opening is null)
        {
            opening = open;
            // Test hosts end soon after the last test; what is not done by then, the next run does before it loads anything.
            AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveAtExit();
        }

        await RemoveWithinAsync(cancellationToken).ConfigureAwait(false);
        await using var database = await open(cancellationToken).ConfigureAwait(false);
        await FixtureRows.LoadAsync(database, image, cancellationToken).ConfigureAwait(false);
        loaded = image;
    }

    private void RemoveAtExit()
    {
        try
        {
            RemoveAsync().GetAwaiter().GetResult();
        }
        catch (Exception failure)
        {
            // An exception here would be the process's own end, and no test's. The rows are listed in the database for the next run.
            Console.Error.WriteLine($"FixtureGen: the rows of the last fixtures are still in the database: {failure.Message}");
        }
    }

    private async Task RemoveWithinAsync(CancellationToken cancellationToken)
    {
        loaded = null;
        await using var database = await opening!(cancellationToken).ConfigureAwait(false);
        if (await KeptRows.ReadAsync(database, cancellationToken).ConfigureAwait(false) is { } kept)
        {
            await FixtureRows.RemoveAsync(database, kept, cancellationToken).ConfigureAwait(false);
        }
    }
}
