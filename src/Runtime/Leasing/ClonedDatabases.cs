using FixtureGen.Engines;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>A fresh database for every test, with the class's own rows committed in it.</summary>
internal sealed class ClonedDatabases(ClassRows rows, GroupTemplate template) : DatabaseSource
{
    private EngineDatabase? database;

    internal override Task OpenAsync(CancellationToken cancellationToken) => rows.ImageAsync(cancellationToken);

    internal override EngineDatabase Take(CancellationToken cancellationToken)
    {
        using var cancelling = ProcessEnd.Link(cancellationToken);
        return database = Task.Run(() => CloneAsync(cancelling.Token), CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>The database is this test's own: what it did there is gone with it.</summary>
    internal override bool Undo(string owner) => true;

    internal override void Discard(string owner, string because) => Release();

    internal override void Release()
    {
        if (database is { } used)
        {
            database = null;
            used.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    internal override ValueTask CloseAsync() => ValueTask.CompletedTask;

    private async Task<EngineDatabase> CloneAsync(CancellationToken cancellationToken)
    {
        var image = await rows.ImageAsync(cancellationToken).ConfigureAwait(false);
        return await template.Pool.CloneAsync(image, Isolation.Clone, cancellationToken).ConfigureAwait(false);
    }
}
