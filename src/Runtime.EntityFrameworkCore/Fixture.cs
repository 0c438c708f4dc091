using System.ComponentModel;
using System.Data.Common;
using FixtureGen.EntityFrameworkCore.Glue;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen;

/// <summary>Base class of a fixture that is loaded through an Entity Framework Core context.</summary>
/// <typeparam name="TContext">The context, for which the project declares a <see cref="TestDatabase{TContext}"/>.</typeparam>
/// <inheritdoc cref="Fixture" path="/remarks"/>
public abstract class Fixture<TContext> : Fixture
    where TContext : DbContext
{
    /// <summary>
    /// Loads the rows. The fixtures named by <c>[DependsOnFixtures]</c> are already there; changes left in <paramref name="db"/> are saved.
    /// </summary>
    /// <param name="db">A context on the database being prepared.</param>
    /// <param name="cancellationToken">
    /// Cancelled when no class waits for the rows any more, as far as its test framework says so, and when the process is asked to
    /// end. Whatever was loaded by then is thrown away, and the next class that needs the fixture loads it anew.
    /// </param>
    /// <returns>A task that completes when all rows are added. An exception fails every test that uses this fixture.</returns>
    public abstract Task LoadAsync(TContext db, CancellationToken cancellationToken);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var sandbox = Sandbox.Current ?? throw new InvalidOperationException($"Fixture '{GetType()}' can only be loaded by FixtureGen.");
        await using var db = ContextGlue.NewDb<TContext>(sandbox);
        await LoadAsync(db, cancellationToken).ConfigureAwait(false);
        await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
    }
}
