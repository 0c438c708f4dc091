using System.ComponentModel;
using System.Reflection;
using FixtureGen.Glue;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.EntityFrameworkCore.Glue;

/// <summary>What generated members of test classes call. Not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ContextGlue
{
    /// <summary>
    /// Keeps contexts away from databases that FixtureGen did not make, from now on and in the whole process. Called when an assembly is
    /// first used.
    /// </summary>
    /// <param name="assembly">The assembly; it can allow databases.</param>
    /// <param name="databases">The test databases that it declares or uses. Asked for when the first context is judged.</param>
    public static void Guard(Assembly assembly, Func<Type[]> databases)
    {
        ServedContexts.Announce(assembly, databases);
        ContextRedirection.Install();
    }

    /// <summary>The test's own context: made on first use, disposed when the test has ended.</summary>
    public static TContext Db<TContext>(Sandbox sandbox)
        where TContext : DbContext
        => sandbox.Owned.GetOrAdd(sandbox, OwnDb<TContext>);

    /// <summary>A further context on the test's database; the caller disposes it.</summary>
    public static TContext NewDb<TContext>(Sandbox sandbox)
        where TContext : DbContext
    {
        if (sandbox.Definition is not TestDatabase<TContext> definition)
        {
            throw new InvalidOperationException(
                $"'{sandbox.Owner}' needs a '{typeof(TContext)}', but its test database '{sandbox.Definition.GetType()}' is not declared " +
                "for that context.");
        }

        var connection = sandbox.CreateConnection();
        ApplicationDatabases.Hand(connection);
        return definition.CreateContext(connection);
    }

    private static TContext OwnDb<TContext>(Sandbox sandbox)
        where TContext : DbContext
    {
        var db = NewDb<TContext>(sandbox);
        sandbox.Owned.OnLettingGo(() => LetGo(db));
        return db;
    }

    private static void LetGo(DbContext db)
    {
        try
        {
            db.ChangeTracker.Clear();
        }
        catch (ObjectDisposedException)
        {
            // The test has disposed it, and then it tracks nothing.
        }
    }

    /// <summary>A context for one class set-up method; it is saved when the method has returned.</summary>
    public static TContext Context<TContext>(ClassSetupRun run)
        where TContext : DbContext
    {
        var db = run.Sandbox.Owned.Add(NewDb<TContext>(run.Sandbox));
        run.OnSave(() => db.SaveChangesAsync(run.CancellationToken));
        return db;
    }
}
