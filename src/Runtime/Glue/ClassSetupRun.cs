using System.ComponentModel;
using System.Data.Common;

namespace FixtureGen.Glue;

/// <summary>One run of a class's set-up methods. Not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClassSetupRun
{
    private readonly List<Func<Task>> pending = [];

    internal ClassSetupRun(Sandbox sandbox, CancellationToken cancellationToken)
    {
        Sandbox = sandbox;
        CancellationToken = cancellationToken;
    }

    /// <summary>An open connection; its work is committed when the set-up returns.</summary>
    public DbConnection Connection => Sandbox.Connection;

    /// <summary>
    /// Cancelled when nobody waits for the set-up any more, when the run is aborted, and when the process is asked to end.
    /// </summary>
    public CancellationToken CancellationToken { get; }

    internal Sandbox Sandbox { get; }

    /// <summary>Saves what the set-up method left in its contexts.</summary>
    public async Task SaveAsync()
    {
        foreach (var save in pending)
        {
            await save().ConfigureAwait(false);
        }

        pending.Clear();
    }

    internal void OnSave(Func<Task> save) => pending.Add(save);
}
