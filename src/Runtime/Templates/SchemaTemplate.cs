using System.Collections.Concurrent;
using System.Diagnostics;
using FixtureGen.Engines;
using FixtureGen.Memory;
using FixtureGen.Plan;
using FixtureGen.Reporting;

namespace FixtureGen.Templates;

/// <summary>The image of a database that has its tables and no rows; made once a process.</summary>
internal static class SchemaTemplate
{
    private static readonly ConcurrentDictionary<PlannedDatabase, Lazy<Task<DatabaseImage>>> Images = new();

    internal static Task<DatabaseImage> GetAsync(PlannedDatabase database)
        => Images.GetOrAdd(database, static database => new(() => Task.Run(() => BuildAsync(database)))).Value;

    private static async Task<DatabaseImage> BuildAsync(PlannedDatabase database)
    {
        var (definition, engine) = database;
        var clock = Stopwatch.StartNew();
        using var phase = MemoryPhase.Begin(AccountKind.Schema, definition.GetType().FullName!);
        try
        {
            await using var empty = await engine.CreateAsync(CancellationToken.None).ConfigureAwait(false);
            definition.Prepare(empty.Physical);
            await definition.CreateSchemaAsync(empty.Physical, CancellationToken.None).ConfigureAwait(false);
            var image = await empty.CaptureAsync(CancellationToken.None).ConfigureAwait(false);
            RunReport.Current.Schema(definition.GetType(), engine.Name, clock.Elapsed);
            return image;
        }
        catch (Exception failure)
        {
            throw new FixtureLoadException($"The schema of test database '{definition.GetType()}'", null, failure);
        }
    }
}
