using System.Data.Common;

namespace FixtureGen.AdoNet.Connections;

/// <summary>A transaction of the application: a savepoint in the sandbox's own.</summary>
/// <param name="owner">The connection that begins it. Others may share one that is ambient.</param>
/// <param name="begunBy">How it was begun, for errors.</param>
internal sealed class ApplicationTransaction(SandboxConnection owner, string begunBy)
{
    private readonly Sandbox sandbox = owner.Sandbox;

    /// <summary>How it was begun, for errors: <c>BeginTransaction</c>, or a command text.</summary>
    internal string BegunBy { get; } = begunBy;

    /// <summary>The last statement that ran in it, for errors.</summary>
    internal string? LastStatement { get; set; }

    /// <summary>True when a statement in it has failed, and the database wants it to be rolled back.</summary>
    internal bool HasFailed { get; set; }

    internal bool HasEnded { get; private set; }

    /// <summary>True when the test ended before it, and took it along.</summary>
    internal bool WasAbandoned { get; private set; }

    /// <summary>Commits or undoes it. To be called by who has entered the channel.</summary>
    internal void EndOn(AdoDatabase database, bool commit)
    {
        // As the database does: a transaction with a failed statement in it cannot be committed, only undone.
        if (!commit || HasFailed)
        {
            RollBack(database);
            return;
        }

        try
        {
            database.CommitApplication();
        }
        catch (DbException failure)
        {
            RollBack(database);
            if (!database.Dialect.IsPoisoned(failure))
            {
                throw;
            }

            return;
        }

        database.Turn.End(this);
    }

    internal void End()
    {
        HasEnded = true;
        sandbox.Closed(OpenWorkKind.Transaction, this);
    }

    internal void Abandon()
    {
        WasAbandoned = true;
        HasEnded = true;
    }

    private void RollBack(AdoDatabase database)
    {
        try
        {
            database.RollBackApplication();
        }
        catch (DbException) when (!database.StillOpen())
        {
            // The connection is gone, and the transaction with it.
        }
        finally
        {
            database.Turn.End(this);
        }
    }

    public override string ToString()
        => LastStatement is null ? $"begun by {BegunBy}" : $"begun by {BegunBy}, last statement: {LastStatement}";
}
