using System.Collections.Concurrent;
using FixtureGen.Engines;
using FixtureGen.Memory;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>The databases of one group: idle ones are leased again, and a new one is made when none is idle.</summary>
/// <remarks>It never holds more databases than classes of the group ran at the same time.</remarks>
internal sealed class LeasePool(GroupTemplate template) : IAsyncDisposable
{
    private readonly ConcurrentBag<EngineDatabase> idle = [];

    internal async ValueTask<EngineDatabase> LeaseAsync()
    {
        if (idle.TryTake(out var used))
        {
            template.Report.LeaseReused();
            return used;
        }

        return await CloneAsync(template.Image, Isolation.Rollback).ConfigureAwait(false);
    }

    /// <summary>Makes a database for the group that does not come back to the pool, unless it is returned.</summary>
    internal async ValueTask<EngineDatabase> CloneAsync(DatabaseImage image, Isolation isolation)
    {
        // A test may be running that asks for this one. What is prepared here is not its work; the change ends with this method.
        Sandbox.Current = null;
        using var phase = MemoryPhase.Begin(AccountKind.Clone, template.Report.Group.Id);
        var (definition, engine) = template.Database;
        var database = await engine.CloneAsync(image, isolation, CancellationToken.None).ConfigureAwait(false);
        definition.Prepare(database.Physical);
        template.Report.LeaseMade();
        return database;
    }

    /// <summary>Disposes the idle databases. The pool makes new ones when it is asked again.</summary>
    public async ValueTask DisposeAsync()
    {
        while (idle.TryTake(out var database))
        {
            await database.DisposeAsync().ConfigureAwait(false);
        }
    }

    internal async ValueTask ReturnAsync(EngineDatabase database)
    {
        if (template.Database.Engine.ReusesDatabases)
        {
            idle.Add(database);
        }
        else
        {
            await database.DisposeAsync().ConfigureAwait(false);
        }
    }
}
