using System.Data.Common;
using FixtureGen.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen;

/// <summary>Declares what tests of an Entity Framework Core context run against.</summary>
/// <typeparam name="TContext">The context. Tests get it as <c>Db</c>, fixtures as the argument of <c>LoadAsync</c>.</typeparam>
/// <remarks>
/// Contexts of this type that application code makes with its own connection use the sandbox of the running test instead.
/// One instance serves the whole process, from several threads.
/// </remarks>
public abstract class TestDatabase<TContext> : TestDatabase
    where TContext : DbContext
{
    private static readonly Lazy<Func<DbContextOptions<TContext>, TContext>> Constructor = new(ContextConstructor.Find<TContext>);

    /// <summary>
    /// Configures a context to use <paramref name="connection"/>: <c>options.UseSqlite(connection)</c>, with the options that the
    /// application uses.
    /// </summary>
    /// <param name="options">The options to configure.</param>
    /// <param name="connection">The connection, owned by the caller.</param>
    protected abstract void Configure(DbContextOptionsBuilder<TContext> options, DbConnection connection);

    /// <summary>Makes a context; by default by its constructor that takes the options.</summary>
    protected virtual TContext CreateContext(DbContextOptions<TContext> options) => Constructor.Value(options);

    /// <summary>Creates all tables in an empty database; by default <c>EnsureCreated</c>. Override it to migrate instead.</summary>
    /// <param name="db">A context on the empty database.</param>
    /// <param name="cancellationToken">
    /// Cancelled when no test waits for the schema any more (each has run out of time, or the run was aborted), and when the process is
    /// asked to end. The database is thrown away then, and the next class that needs it has the schema created anew.
    /// </param>
    protected virtual Task CreateSchemaAsync(TContext db, CancellationToken cancellationToken)
        => ModelSchema.CreateAsync(db, cancellationToken);

    /// <inheritdoc/>
    protected internal sealed override async Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var db = CreateContext(connection);
        await CreateSchemaAsync(db, cancellationToken).ConfigureAwait(false);
    }

    internal TContext CreateContext(DbConnection connection)
    {
        var options = new DbContextOptionsBuilder<TContext>();
        Configure(options, connection);
        return CreateContext(options.Options);
    }

    internal sealed override void Initialize()
    {
        ServedContexts.Add(GetType());
        ContextRedirection.Install();
    }

    internal sealed override bool Serves(Type context) => ServedContexts.Serves(GetType(), context);

    internal sealed override void Prepare(DbConnection physical)
    {
        // Providers register their functions on the connection when a context first asks for it. On the physical one
        // they stay registered, whichever connections the application uses on top of it.
        using var db = CreateContext(physical);
        if (!ReferenceEquals(db.Database.GetDbConnection(), physical))
        {
            throw new InvalidOperationException(
                $"'{GetType()}.{nameof(Configure)}' does not use the connection that it is given, so tests would run on another " +
                "database. Configure the provider with that connection, as in options.UseSqlite(connection).");
        }
    }
}
