using System.Runtime.ExceptionServices;
using FixtureGen.Engines;

namespace FixtureGen.AdoNet.ExistingDatabases;

/// <summary>
/// Stands for a group's fixtures in a database of which no image can be taken: they are loaded where an image would be restored.
/// </summary>
/// <param name="tables">The tables that the fixtures write, referenced ones first.</param>
/// <param name="load">Loads them.</param>
internal sealed class LoadingImage(IReadOnlyList<string> tables, Func<EngineDatabase, CancellationToken, Task> load) : DatabaseImage
{
    private ExceptionDispatchInfo? failure;

    public override long Size => 0;

    internal IReadOnlyList<string> Tables { get; } = tables;

    /// <summary>
    /// Loads the fixtures. A failure is kept, and thrown again without another try; after a load that was cancelled, the next one begins
    /// anew.
    /// </summary>
    internal async Task LoadAsync(EngineDatabase database, CancellationToken cancellationToken)
    {
        failure?.Throw();
        try
        {
            await load(database, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception thrown) when (!cancellationToken.IsCancellationRequested)
        {
            failure = ExceptionDispatchInfo.Capture(thrown);
            throw;
        }
    }
}
