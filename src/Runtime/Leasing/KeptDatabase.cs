using System.Runtime.ExceptionServices;
using FixtureGen.Engines;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>
/// One database for all tests of the class, rolled back after each. One that a test spoiled is replaced when the next needs it.
/// </summary>
internal abstract class KeptDatabase(GroupTemplate template) : DatabaseSource
{
    private EngineDatabase? database;

    /// <summary>The test that had the database last.</summary>
    private string lastUser = "";
    private ExceptionDispatchInfo? failure;

    protected GroupTemplate Template { get; } = template;

    internal sealed override async Task OpenAsync(CancellationToken cancellationToken)
        => database = await BeginAsync(cancellationToken).ConfigureAwait(false);

    internal sealed override EngineDatabase Take(CancellationToken cancellationToken)
    {
        if (database is { HasLeftovers: true })
        {
            Discard(lastUser, database.Leftovers ?? "it is not as it was");
        }

        if (failure is not null)
        {
            FixtureLoadException.Throw(failure);
        }

        if (database is null)
        {
            using var cancelling = ProcessEnd.Link(cancellationToken);
            try
            {
                // A class set-up may await in the framework's synchronization context, whose one thread waits here.
                Task.Run(() => OpenAsync(cancelling.Token), CancellationToken.None).GetAwaiter().GetResult();
            }
            catch (Exception thrown) when (!cancelling.IsCancellationRequested)
            {
                // Like a set-up that fails at first: it is not tried again.
                failure = ExceptionDispatchInfo.Capture(thrown);
                throw;
            }
        }

        return database!;
    }

    internal sealed override bool Undo(string owner)
    {
        lastUser = owner;
        if (database!.RollBack())
        {
            database.OpenWork.Clear();
            Template.Report.RolledBack();
            return true;
        }

        return false;
    }

    internal sealed override void Discard(string owner, string because)
    {
        var discarded = database!;
        database = null;
        DiscardAsync(discarded, owner, because).AsTask().GetAwaiter().GetResult();
    }

    internal sealed override void Release()
    {
    }

    internal override async ValueTask CloseAsync()
    {
        if (database is { } closing)
        {
            database = null;
            Template.Report.TransactionStatements(1);
            var because = closing.End(keep: false) ? closing.Leftovers : "its transaction had ended when its class had";
            await (because is null
                ? GiveBackAsync(closing)
                : DiscardAsync(closing, lastUser, because)).ConfigureAwait(false);
        }
    }

    /// <summary>Makes or leases a database whose transaction has begun, with the class's own rows in it.</summary>
    protected abstract Task<EngineDatabase> BeginAsync(CancellationToken cancellationToken);

    /// <summary>Takes back a database that is as it was.</summary>
    protected abstract ValueTask GiveBackAsync(EngineDatabase closing);

    protected async ValueTask DiscardAsync(EngineDatabase discarded, string owner, string because)
    {
        Template.Report.DatabaseDiscarded(owner, because);
        await discarded.DisposeAsync().ConfigureAwait(false);
    }
}
