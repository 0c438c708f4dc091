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
            await CreateSchemaAsync(database, empty).ConfigureAwait(false);
            var image = await empty.CaptureAsync(CancellationToken.None).ConfigureAwait(false);
            RunReport.Current.Schema(definition.GetType(), engine.Name, clock.Elapsed);
            return image;
        }
        catch (Exception failure)
        {
            throw new FixtureLoadException($"The schema of test database '{definition.GetType()}'", null, failure);
        }
    }

    /// <summary>The schema is made on the physical connection. Contexts that the application makes meanwhile are on the same database.</summary>
    private static async Task CreateSchemaAsync(PlannedDatabase database, EngineDatabase empty)
    {
        var (definition, engine) = database;
        var sandbox = new Sandbox(definition, engine, empty, $"The schema of '{definition.GetType()}'") { IsOfSchema = true };
        Sandbox.Current = sandbox;
        try
        {
            await definition.CreateSchemaAsync(empty.Physical, CancellationToken.None).ConfigureAwait(false);
            sandbox.ThrowIfRefused();
            if (empty.OpenWork.DescribeLeft(OpenWorkKind.Transaction) is { } left)
            {
                throw new LeftOpenException(sandbox.Owner, OpenWorkKind.Transaction, left);
            }
        }
        finally
        {
            Sandbox.Current = null;
            sandbox.End("the schema is made");
        }
    }
}
