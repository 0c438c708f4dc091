using System.Data.Common;
using FixtureGen.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen;

/// <summary>Declares what tests of an Entity Framework Core context run against.</summary>
/// <typeparam name="TContext">The context. Tests get it as <c>Db</c>, fixtures as the argument of <c>LoadAsync</c>.</typeparam>
/// <remarks>
/// Contexts of this type that application code makes with its own connection use the sandbox of the running test instead. From the start
/// of the process, those outside of tests are stopped before they open a database that FixtureGen did not make.
/// One instance serves the whole process, from several threads.
/// </remarks>
public abstract class TestDatabase<TContext> : TestDatabase, IContextDatabase
    where TContext : DbContext
{
    private static readonly Lazy<Func<DbContextOptions<TContext>, TContext>> Constructor = new(ContextConstructor.Find<TContext>);

    private bool madeFromModel;

    Type? IContextDatabase.MadeFromModelOf => madeFromModel ? typeof(TContext) : null;

    bool IContextDatabase.IsOneDatabase(string connectionString, string other) => IsOneDatabase(connectionString, other);

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
    /// Cancelled when no class waits for the schema any more, as far as its test framework says so, and when the process is asked to
    /// end. The database is thrown away then, and the next class that needs it has the schema created anew.
    /// </param>
    protected virtual Task CreateSchemaAsync(TContext db, CancellationToken cancellationToken)
    {
        madeFromModel = true;
        return ModelSchema.CreateAsync(db, cancellationToken);
    }

    /// <summary>
    /// Whether two connection strings of the application lead to one database. Asked when contexts of one type use, in one test, strings
    /// that name different databases: a test has one, so it fails unless this is true. Override it for a read replica, for example.
    /// </summary>
    /// <param name="connectionString">One that a context of the test has used.</param>
    /// <param name="other">The one of the next context.</param>
    protected virtual bool IsOneDatabase(string connectionString, string other) => false;

    /// <inheritdoc/>
    protected internal sealed override async Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var db = CreateContext(connection);
        await CreateSchemaAsync(db, cancellationToken).ConfigureAwait(false);
    }

    internal TContext CreateContext(DbConnection connection) => CreateContext(OptionsFor(connection));

    private DbContextOptions<TContext> OptionsFor(DbConnection connection)
    {
        var options = new DbContextOptionsBuilder<TContext>();
        Configure(options, connection);
        return options.Options;
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
        var options = OptionsFor(physical);
        ConfiguredProvider.Check(GetType(), options, physical);
        using var db = CreateContext(options);
        if (!ReferenceEquals(db.Database.GetDbConnection(), physical))
        {
            throw new InvalidOperationException(
                $"'{GetType()}.{nameof(Configure)}' does not use the connection that it is given, so tests would run on another " +
                "database. Configure the provider with that connection, as in options.UseSqlite(connection).");
        }
    }
}
