using System.ComponentModel;
using FixtureGen.Glue;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.EntityFrameworkCore.Glue;

/// <summary>What generated members of test classes call. Not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ContextGlue
{
    /// <summary>The test's own context: made on first use, disposed when the test has ended.</summary>
    public static TContext Db<TContext>(Sandbox sandbox)
        where TContext : DbContext
        => sandbox.Owned.GetOrAdd(sandbox, NewDb<TContext>);

    /// <summary>A further context on the test's database; the caller disposes it.</summary>
    public static TContext NewDb<TContext>(Sandbox sandbox)
        where TContext : DbContext
        => sandbox.Definition is TestDatabase<TContext> definition
            ? definition.CreateContext(sandbox.CreateConnection())
            : throw new InvalidOperationException(
                $"'{sandbox.Owner}' needs a '{typeof(TContext)}', but its test database '{sandbox.Definition.GetType()}' is not declared " +
                "for that context.");

    /// <summary>A context for one class set-up method; it is saved when the method has returned.</summary>
    public static TContext Context<TContext>(ClassSetupRun run)
        where TContext : DbContext
    {
        var db = run.Sandbox.Owned.Add(NewDb<TContext>(run.Sandbox));
        run.OnSave(() => db.SaveChangesAsync(run.CancellationToken));
        return db;
    }
}
