using System.Data.Common;

namespace FixtureGen.Engines;

/// <summary>One database that the engine made, leased by one test class at a time.</summary>
/// <remarks>
/// Life: <see cref="Begin"/>, then <see cref="KeepAsBase"/> where the class adds rows of its own, any number of <see cref="RollBack"/>,
/// then <see cref="End"/>; and again. One that was made for <see cref="Isolation.Clone"/> is not begun: its connections commit, and it is
/// disposed after its test. Not thread safe, but for the connections on it.
/// </remarks>
/// <param name="isolation">What it was made for.</param>
internal abstract class EngineDatabase(Isolation isolation) : IAsyncDisposable
{
    /// <summary>Statements that one <see cref="Begin"/> sends: the transaction, and the savepoint that tests go back to.</summary>
    internal const int BeginStatements = 2;

    /// <summary>
    /// Statements that a <see cref="KeepAsBase"/> sends, or an <see cref="End"/> which keeps the changes; one that does not sends one.
    /// </summary>
    internal const int KeepStatements = 2;

    /// <summary>What the database was made for.</summary>
    public Isolation Isolation { get; } = isolation;

    /// <summary>
    /// Whether generated ids go back with each <see cref="RollBack"/>, where they do not by themselves. Set before <see cref="Begin"/>, for
    /// the class that leases the database.
    /// </summary>
    internal bool HasStableIds { get; set; }

    /// <summary>The readers and transactions of application code that are open on it.</summary>
    internal OpenWork OpenWork { get; } = new();

    /// <summary>The physical connection. It never leaves the runtime: application code gets sandbox connections.</summary>
    internal abstract DbConnection Physical { get; }

    /// <summary>Whether the database is still there when <see cref="Physical"/> is closed and opened again, as on a server.</summary>
    internal virtual bool OutlivesItsConnection => false;

    /// <summary>
    /// True when a test left something on the physical connection that no rollback undoes, such as a changed setting: no other test may get
    /// the database. What the class's own rows came with, before <see cref="KeepAsBase"/>, counts only after <see cref="End"/>: its tests
    /// may have it, another class's may not.
    /// </summary>
    internal virtual bool HasLeftovers => false;

    /// <summary>What that is, for the run summary: the end of a sentence about the test. Null when there is nothing.</summary>
    internal virtual string? Leftovers => HasLeftovers ? "it left something behind that no rollback undoes" : null;

    /// <summary>A query for the tables of the database, or null where there is none.</summary>
    internal virtual string? AllTables => null;

    /// <summary>Opens the transaction that everything until <see cref="End"/> runs in.</summary>
    internal abstract void Begin();

    /// <summary>
    /// Makes what was done since <see cref="Begin"/> the state that <see cref="RollBack"/> goes back to. It is not committed:
    /// <see cref="End"/> can undo it still.
    /// </summary>
    /// <returns>False when the transaction was ended behind the runtime's back.</returns>
    internal abstract bool KeepAsBase();

    /// <summary>
    /// Undoes everything since <see cref="Begin"/>, or since <see cref="KeepAsBase"/>; the transaction stays open for what follows.
    /// </summary>
    /// <returns>False when the transaction was ended behind the runtime's back, so that the database cannot be trusted any more.</returns>
    internal abstract bool RollBack();

    /// <summary>Ends the transaction.</summary>
    /// <param name="keep">True to commit, false to undo.</param>
    /// <returns>False when the transaction was ended behind the runtime's back.</returns>
    internal abstract bool End(bool keep);

    /// <summary>Describes rows that violate deferred constraints as of now, or null. Costs next to nothing when there are none.</summary>
    internal abstract string? DescribeViolations();

    /// <summary>
    /// Names the tables whose rows or definitions differ from those of an image, in ordinal order. Asked only when a test has ended its
    /// transaction, for the message; empty where the engine cannot tell.
    /// </summary>
    internal virtual IReadOnlyList<string> ChangedTables(DatabaseImage since) => [];

    /// <summary>Starts to count statements and to watch which tables are written.</summary>
    internal abstract void StartRecording();

    /// <summary>Ends what <see cref="StartRecording"/> started.</summary>
    internal abstract LoadRecord StopRecording();

    /// <summary>Captures the contents. No transaction may be open.</summary>
    internal abstract ValueTask<DatabaseImage> CaptureAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
