using FixtureGen.Engines;
using FixtureGen.Memory;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>The rows that a class adds to its fixtures with <c>[ClassSetup]</c>.</summary>
internal sealed class ClassRows : IAsyncDisposable
{
    private readonly Type testClass;
    private readonly Func<Sandbox, CancellationToken, Task>? setup;
    private readonly GroupTemplate template;
    private readonly SharedLoad<DatabaseImage> image;

    internal ClassRows(Type testClass, Func<Sandbox, CancellationToken, Task>? setup, GroupTemplate template)
    {
        this.testClass = testClass;
        this.setup = setup;
        this.template = template;
        image = new(Subject, CaptureAsync);
    }

    private string Subject => $"[ClassSetup] of '{testClass}'";

    /// <summary>The class.</summary>
    internal string Owner => testClass.FullName!;

    internal bool Any => setup is not null;

    /// <summary>Whether the class's tests want the same generated ids each time.</summary>
    internal bool HasStableIds => StableIdsAttribute.IsOn(testClass);

    /// <summary>The tables that the rows are in, as far as they have been added; other rows may be in them as well.</summary>
    internal IReadOnlyCollection<string> Tables { get; private set; } = [];

    /// <summary>Begins the database's transaction and adds the rows to it.</summary>
    internal Task AddAsync(EngineDatabase database, CancellationToken cancellationToken)
        => RunAsync(database, Preparation.KeepAsBaseAsync, cancellationToken);

    /// <summary>An image with the group's fixtures and the class's rows. It is made once; so is an attempt that fails.</summary>
    internal Task<DatabaseImage> ImageAsync(CancellationToken cancellationToken)
        => Any ? image.GetAsync(cancellationToken) : Task.FromResult(template.Image);

    public async ValueTask DisposeAsync()
    {
        if (image.Loaded is { } loaded)
        {
            await loaded.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<DatabaseImage> CaptureAsync(CancellationToken cancellationToken)
    {
        await using var copy = await template.Pool.CloneAsync(template.Image, Isolation.Rollback, cancellationToken).ConfigureAwait(false);
        await RunAsync(copy, Preparation.CommitAsync, cancellationToken).ConfigureAwait(false);
        return await copy.CaptureAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task RunAsync(EngineDatabase database, Preparation.Run run, CancellationToken cancellationToken)
    {
        using var phase = MemoryPhase.Begin(AccountKind.Setup, testClass.FullName!);
        var record = await run(
            template.Database,
            database,
            template.Report,
            Subject,
            sandbox => setup!(sandbox, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        Tables = [.. record.RowsByTable.Keys];
        template.Report.SetUp(record);
    }
}
