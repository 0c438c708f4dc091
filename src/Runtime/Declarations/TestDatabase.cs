using System.Data.Common;
using FixtureGen.Engines;

namespace FixtureGen;

/// <summary>Declares what tests run against: the schema, and the engine that makes the databases.</summary>
/// <remarks>
/// Derive once per test project, or derive from <c>TestDatabase&lt;TContext&gt;</c> of FixtureGen.EntityFrameworkCore,
/// which takes the schema from the model. The class needs a parameterless constructor; one instance serves the whole process, from several
/// threads.
/// </remarks>
public abstract class TestDatabase : IDeclaredDatabase
{
    /// <summary>
    /// The engine that makes, copies and sandboxes the databases, or null for the default: the engine package that the test project
    /// references.
    /// </summary>
    protected internal virtual DatabaseEngine? Engine => null;

    /// <summary>
    /// What is checked when a test has ended; by default everything. <see cref="DisableChecksAttribute"/> turns checks off for some tests.
    /// </summary>
    protected internal virtual SandboxChecks Checks => SandboxChecks.All;

    /// <summary>Creates all tables in the empty database of <paramref name="connection"/>. Runs once per process.</summary>
    /// <param name="connection">An open connection to an empty database. It stays open; do not dispose it.</param>
    /// <param name="cancellationToken">
    /// Cancelled when no class waits for the schema any more, as far as its test framework says so, and when the process is asked to
    /// end. The database is thrown away then, and the next class that needs it has the schema created anew.
    /// </param>
    /// <returns>A task that completes when the schema is there.</returns>
    protected internal abstract Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>
    /// Called once per process, before anything is created. Override it if the application's configuration depends on the engine, such as a
    /// setting that chooses the provider.
    /// </summary>
    /// <param name="name">The engine's name: <c>sqlite</c> or <c>postgresql</c>.</param>
    protected virtual void EngineChosen(string name)
    {
    }

    internal void Initialize(DatabaseEngine engine)
    {
        EngineChosen(engine.Name);
        Initialize();
    }

    /// <summary>Called when the database is first needed, once a process, before anything is created.</summary>
    internal virtual void Initialize()
    {
    }

    bool IDeclaredDatabase.Serves(Type context) => Serves(context);

    void IDeclaredDatabase.Prepare(DbConnection physical) => Prepare(physical);

    /// <inheritdoc cref="IDeclaredDatabase.Serves"/>
    internal virtual bool Serves(Type context) => false;

    /// <inheritdoc cref="IDeclaredDatabase.Prepare"/>
    internal virtual void Prepare(DbConnection physical)
    {
    }
}
