using FixtureGen.Engines;
using FixtureGen.Memory;

namespace FixtureGen.Templates;

/// <summary>The databases of one group: idle ones are leased again, and a new one is made when none is idle.</summary>
/// <remarks>
/// Of a group, no more databases are idle than classes of it ran at the same time; of all groups, no more than the engine allows.
/// </remarks>
internal sealed class LeasePool(GroupTemplate template) : IAsyncDisposable
{
    private readonly IdleDatabases idle = template.Database.Engine.Idle;

    internal async ValueTask<EngineDatabase> LeaseAsync(CancellationToken cancellationToken)
    {
        if (idle.Take(template.Image) is { } used)
        {
            template.Report.LeaseReused();
            return used;
        }

        return await CloneAsync(template.Image, Isolation.Rollback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes a database for the group that does not come back to the pool, unless it is returned.</summary>
    internal async ValueTask<EngineDatabase> CloneAsync(DatabaseImage image, Isolation isolation, CancellationToken cancellationToken)
    {
        // A test may be running that asks for this one. What is prepared here is not its work; the change ends with this method.
        Sandbox.Current = null;
        using var phase = MemoryPhase.Begin(AccountKind.Clone, template.Report.Group.Id);
        var (definition, engine) = template.Database;
        var database = await engine.CloneAsync(image, isolation, cancellationToken).ConfigureAwait(false);
        try
        {
            definition.Prepare(database.Physical);
        }
        catch
        {
            // Nobody else knows of it.
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        template.Report.LeaseMade();
        return database;
    }

    /// <summary>Disposes the idle databases. The pool makes new ones when it is asked again.</summary>
    public async ValueTask DisposeAsync()
    {
        while (idle.Take(template.Image) is { } database)
        {
            await database.DisposeAsync().ConfigureAwait(false);
        }
    }

    internal async ValueTask ReturnAsync(EngineDatabase database)
    {
        var closing = template.Database.Engine.ReusesDatabases ? idle.Add(template.Image, database) : database;
        if (closing is not null)
        {
            await closing.DisposeAsync().ConfigureAwait(false);
        }
    }
}
