using FixtureGen.Engines;
using FixtureGen.Glue;
using FixtureGen.Memory;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>The rows that a class adds to its fixtures with <c>[ClassSetup]</c>.</summary>
internal sealed class ClassRows : IAsyncDisposable
{
    private readonly TestClassDescriptor testClass;
    private readonly GroupTemplate template;
    private readonly SharedLoad<DatabaseImage> image;

    internal ClassRows(TestClassDescriptor testClass, GroupTemplate template)
    {
        this.testClass = testClass;
        this.template = template;
        image = new(Subject, CaptureAsync);
    }

    private string Subject => $"[ClassSetup] of '{testClass.TestClass}'";

    internal bool Any => testClass.Setup is not null;

    /// <summary>Whether the class's tests want the same generated ids each time.</summary>
    internal bool HasStableIds => StableIdsAttribute.IsOn(testClass.TestClass);

    /// <summary>The tables that the rows are in, as far as they have been added; other rows may be in them as well.</summary>
    internal IReadOnlyCollection<string> Tables { get; private set; } = [];

    /// <summary>Begins the database's transaction and adds the rows to it.</summary>
    internal Task AddAsync(EngineDatabase database, CancellationToken cancellation)
        => RunAsync(database, Preparation.KeepAsBaseAsync, cancellation);

    /// <summary>An image with the group's fixtures and the class's rows. It is made once; so is an attempt that fails.</summary>
    internal Task<DatabaseImage> ImageAsync(CancellationToken cancellation)
        => Any ? image.GetAsync(cancellation) : Task.FromResult(template.Image);

    public async ValueTask DisposeAsync()
    {
        if (image.Loaded is { } loaded)
        {
            await loaded.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<DatabaseImage> CaptureAsync(CancellationToken cancellation)
    {
        await using var copy = await template.Pool.CloneAsync(template.Image, Isolation.Rollback, cancellation).ConfigureAwait(false);
        await RunAsync(copy, Preparation.CommitAsync, cancellation).ConfigureAwait(false);
        return await copy.CaptureAsync(cancellation).ConfigureAwait(false);
    }

    private async Task RunAsync(EngineDatabase database, Preparation.Run run, CancellationToken cancellation)
    {
        using var phase = MemoryPhase.Begin(AccountKind.Setup, testClass.TestClass.FullName!);
        var record = await run(
            template.Database,
            database,
            template.Report,
            Subject,
            sandbox => testClass.Setup!(new ClassSetupRun(sandbox, cancellation)),
            cancellation).ConfigureAwait(false);
        Tables = [.. record.RowsByTable.Keys];
        template.Report.SetUp(record);
    }
}
