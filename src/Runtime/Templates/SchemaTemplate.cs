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
    private static readonly ConcurrentDictionary<PlannedDatabase, SharedLoad<DatabaseImage>> Images = new();

    internal static Task<DatabaseImage> GetAsync(PlannedDatabase database, CancellationToken cancellation)
    {
        var image = Images.GetOrAdd(
            database,
            static database => new(Subject(database.Definition), cancellation => BuildAsync(database, cancellation)));
        return image.GetAsync(cancellation);
    }

    private static string Subject(TestDatabase definition) => $"The schema of test database '{definition.GetType()}'";

    private static async Task<DatabaseImage> BuildAsync(PlannedDatabase database, CancellationToken cancellation)
    {
        var (definition, engine) = database;
        var clock = Stopwatch.StartNew();
        using var phase = MemoryPhase.Begin(AccountKind.Schema, definition.GetType().FullName!);
        try
        {
            await using var empty = await engine.CreateAsync(cancellation).ConfigureAwait(false);
            definition.Prepare(empty.Physical);
            await definition.CreateSchemaAsync(empty.Physical, cancellation).ConfigureAwait(false);
            var image = await empty.CaptureAsync(cancellation).ConfigureAwait(false);
            RunReport.Current.Schema(definition.GetType(), engine.Name, clock.Elapsed);
            return image;
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            throw new FixtureLoadException(Subject(definition), null, failure);
        }
    }
}
