using System.Data.Common;

namespace FixtureGen.Engines;

/// <summary>Makes databases of one kind, and copies them from images.</summary>
/// <remarks>
/// The engines are <c>SqliteEngine</c> of FixtureGen.Sqlite, <c>PostgreSqlEngine</c> of FixtureGen.PostgreSql, and
/// <see cref="AdoNet.AdoEngine"/> for a database that exists. What an engine does is internal, so others cannot be written outside of
/// FixtureGen. Thread safe: classes that run in parallel ask at the same time.
/// </remarks>
public abstract class DatabaseEngine
{
    private IdleDatabases? idle;

    private protected DatabaseEngine()
    {
    }

    /// <summary>Short name, as it appears in the run summary: <c>sqlite</c>.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Called before each test and whatever is prepared: connections that wait in the provider's pool are not to be used there.
    /// </summary>
    internal virtual void SandboxOpens()
    {
    }

    /// <summary>Makes an empty database.</summary>
    internal abstract ValueTask<EngineDatabase> CreateAsync(CancellationToken cancellationToken);

    /// <summary>Makes a database with the contents of <paramref name="image"/>, which this engine captured.</summary>
    /// <param name="image">What it contains.</param>
    /// <param name="isolation">
    /// How it will be used. <see cref="Isolation.Rollback"/>: by many tests, one after the other, in one transaction on one physical
    /// connection. <see cref="Isolation.Clone"/>: by one test, over real connections that commit; it is disposed after the test.
    /// <see cref="Isolation.ReadOnly"/>: by many tests that must not write; what they read may be shared by all databases of the image.
    /// </param>
    /// <param name="cancellationToken">Cancelled when nobody waits for the result any more, and when the process is asked to end.</param>
    internal abstract ValueTask<EngineDatabase> CloneAsync(DatabaseImage image, Isolation isolation, CancellationToken cancellationToken);

    /// <summary>
    /// Makes a closed connection for application code. It finds its sandbox's database, and with it the isolation, when it is first used
    /// after it was opened.
    /// </summary>
    /// <param name="sandbox">The sandbox it belongs to, or null for the one that is current whenever the connection is opened.</param>
    internal abstract DbConnection CreateConnection(Sandbox? sandbox);

    /// <summary>Whether <paramref name="connection"/> is a sandbox connection of this engine.</summary>
    internal abstract bool IsOurs(DbConnection? connection);

    /// <summary>
    /// Makes a closed connection that takes the place of <paramref name="connection"/> in application code, in whatever sandbox is current
    /// when it is opened. What its connection string says of the connection itself holds; what leads to a database does not.
    /// </summary>
    /// <returns>Null where the other one is of another provider.</returns>
    internal abstract DbConnection? StandInFor(DbConnection connection);

    /// <summary>Whether its databases come with their schema, so that none is to be created.</summary>
    internal virtual bool HasSchema => false;

    /// <summary>Whether a database that a class has given back can serve another one.</summary>
    internal virtual bool ReusesDatabases => true;

    /// <summary>
    /// How many databases may wait, in all groups together, for the next class of their group. Making one anew takes tens of milliseconds
    /// on a server, whose connections are few: PostgreSQL allows 100 unless it is told otherwise.
    /// </summary>
    internal virtual int MostIdleDatabases => 32;

    internal IdleDatabases Idle => LazyInitializer.EnsureInitialized(ref idle, () => new(MostIdleDatabases));

    /// <summary>Whether tests of one class can run at the same time, each with the group's fixtures.</summary>
    internal virtual bool CanRunBeside => true;

    /// <summary>Whether an image is made and restored in no time, so that one more is cheaper than a class set-up.</summary>
    internal virtual bool HasCheapImages => false;

    /// <summary>Makes the image of a group: the schema with the group's fixtures in it.</summary>
    /// <param name="schema">An image of the schema; null where <see cref="HasSchema"/>.</param>
    /// <param name="tables">The tables that the fixtures write, as far as the plan knows them; referenced ones first.</param>
    /// <param name="load">Loads the fixtures into a database.</param>
    /// <param name="cancellationToken">Cancelled when nobody waits for the result any more, and when the process is asked to end.</param>
    internal virtual async ValueTask<DatabaseImage> PrepareAsync(
        DatabaseImage? schema,
        IReadOnlyList<string> tables,
        Func<EngineDatabase, CancellationToken, Task> load,
        CancellationToken cancellationToken)
    {
        await using var copy = await CloneAsync(schema!, Isolation.Rollback, cancellationToken).ConfigureAwait(false);
        await load(copy, cancellationToken).ConfigureAwait(false);
        return await copy.CaptureAsync(cancellationToken).ConfigureAwait(false);
    }
}
