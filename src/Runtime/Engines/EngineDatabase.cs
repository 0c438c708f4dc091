using System.Data.Common;

namespace FixtureGen.Engines;

/// <summary>One database that the engine made, leased by one test class at a time.</summary>
/// <remarks>
/// Life: <see cref="Begin"/>, any number of <see cref="RollBack"/>, then <see cref="End"/>; and again.
/// Not thread safe, but for the connections it makes.
/// </remarks>
public abstract class EngineDatabase : IAsyncDisposable
{
    /// <summary>Statements that one <see cref="Begin"/> sends: the transaction, and the savepoint that tests go back to.</summary>
    internal const int BeginStatements = 2;

    /// <summary>Statements that an <see cref="End"/> which keeps the changes sends; one that does not sends one.</summary>
    internal const int KeepStatements = 2;

    /// <summary>The physical connection. It never leaves the runtime: application code gets sandbox connections.</summary>
    protected internal abstract DbConnection Physical { get; }

    /// <summary>True when a test left something on the physical connection that no rollback undoes, such as a changed setting: no other test may get the database.</summary>
    protected internal virtual bool HasLeftovers => false;

    /// <summary>Makes a closed connection for application code. Its transactions become savepoints of the sandbox.</summary>
    /// <param name="sandbox">The sandbox it belongs to, or null for the one that is current when the connection is opened.</param>
    protected internal abstract DbConnection CreateConnection(Sandbox? sandbox);

    /// <summary>Opens the transaction that everything until <see cref="End"/> runs in.</summary>
    protected internal abstract void Begin();

    /// <summary>Undoes everything since <see cref="Begin"/>; the transaction stays open for what follows.</summary>
    /// <returns>False when the transaction was ended behind the runtime's back, so that the database cannot be trusted any more.</returns>
    protected internal abstract bool RollBack();

    /// <summary>Ends the transaction.</summary>
    /// <param name="keep">True to commit, false to undo.</param>
    /// <returns>False when the transaction was ended behind the runtime's back.</returns>
    protected internal abstract bool End(bool keep);

    /// <summary>Describes rows that violate deferred constraints as of now, or null. Costs next to nothing when there are none.</summary>
    protected internal abstract string? DescribeViolations();

    /// <summary>Starts to count statements and to watch which tables are written.</summary>
    protected internal abstract void StartRecording();

    /// <summary>Ends what <see cref="StartRecording"/> started.</summary>
    protected internal abstract LoadRecord StopRecording();

    /// <summary>Captures the contents. No transaction may be open.</summary>
    protected internal abstract ValueTask<DatabaseImage> CaptureAsync(CancellationToken cancellation);

    /// <summary>Replaces the contents by those of an image. No transaction may be open.</summary>
    protected internal abstract ValueTask RestoreAsync(DatabaseImage image, CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
