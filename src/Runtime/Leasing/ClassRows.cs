using FixtureGen.Engines;
using FixtureGen.Memory;
using FixtureGen.Templates;

namespace FixtureGen.Leasing;

/// <summary>The rows that a class adds to its fixtures with <c>[ClassSetup]</c>.</summary>
internal sealed class ClassRows : IAsyncDisposable
{
    private readonly Type testClass;
    private readonly Func<Sandbox, Task>? setup;
    private readonly GroupTemplate template;
    private readonly Lazy<Task<DatabaseImage>> image;

    internal ClassRows(Type testClass, Func<Sandbox, Task>? setup, GroupTemplate template)
    {
        this.testClass = testClass;
        this.setup = setup;
        this.template = template;
        image = new(CaptureAsync);
    }

    internal bool Any => setup is not null;

    /// <summary>Whether the class's tests want the same generated ids each time.</summary>
    internal bool HasStableIds => StableIdsAttribute.IsOn(testClass);

    /// <summary>The tables that the rows are in, as far as they have been added; other rows may be in them as well.</summary>
    internal IReadOnlyCollection<string> Tables { get; private set; } = [];

    /// <summary>Begins the database's transaction and adds the rows to it.</summary>
    internal Task AddAsync(EngineDatabase database) => RunAsync(database, Preparation.KeepAsBaseAsync);

    /// <summary>An image with the group's fixtures and the class's rows. It is made once; so is an attempt that fails.</summary>
    internal Task<DatabaseImage> ImageAsync() => Any ? image.Value : Task.FromResult(template.Image);

    public async ValueTask DisposeAsync()
    {
        if (Any && image is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await image.Value.Result.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<DatabaseImage> CaptureAsync()
    {
        await using var copy = await template.Pool.CloneAsync(template.Image, Isolation.Rollback).ConfigureAwait(false);
        await RunAsync(copy, Preparation.CommitAsync).ConfigureAwait(false);
        return await copy.CaptureAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private async Task RunAsync(EngineDatabase database, Preparation.Run run)
    {
        using var phase = MemoryPhase.Begin(AccountKind.Setup, testClass.FullName!);
        var record = await run(
            template.Database,
            database,
            template.Report,
            $"[ClassSetup] of '{testClass}'",
            setup!).ConfigureAwait(false);
        Tables = [.. record.RowsByTable.Keys];
        template.Report.SetUp(record);
    }
}
