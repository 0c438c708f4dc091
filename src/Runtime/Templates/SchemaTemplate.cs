using System.Collections.Concurrent;
using System.Data;
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

    internal static Task<DatabaseImage> GetAsync(PlannedDatabase database, CancellationToken cancellationToken)
    {
        var image = Images.GetOrAdd(
            database,
            static database => new(Subject(database.Definition), cancellationToken => BuildAsync(database, cancellationToken)));
        return image.GetAsync(cancellationToken);
    }

    private static string Subject(TestDatabase definition) => $"The schema of test database '{definition.GetType()}'";

    private static async Task<DatabaseImage> BuildAsync(PlannedDatabase database, CancellationToken cancellationToken)
    {
        var (definition, engine) = database;
        var clock = Stopwatch.StartNew();
        using var phase = MemoryPhase.Begin(AccountKind.Schema, definition.GetType().FullName!);
        try
        {
            await using var empty = await engine.CreateAsync(cancellationToken).ConfigureAwait(false);
            definition.Prepare(empty.Physical);
            await CreateSchemaAsync(database, empty, cancellationToken).ConfigureAwait(false);
            var hasNoTables = HasNoTables(empty);
            var image = await empty.CaptureAsync(cancellationToken).ConfigureAwait(false);
            image.HasNoTables = hasNoTables;
            RunReport.Current.Schema(definition.GetType(), engine.Name, clock.Elapsed);
            return image;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && failure is not FixtureLoadException)
        {
            throw new FixtureLoadException(Subject(definition), null, failure);
        }
    }

    private static bool HasNoTables(EngineDatabase made)
    {
        if (made.AllTables is not { } query || made.Physical.State != ConnectionState.Open)
        {
            return false;
        }

        using var command = made.Physical.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        return !reader.Read();
    }

    /// <summary>
    /// The schema is made on the physical connection. Contexts that the application makes meanwhile are on the same database.
    /// </summary>
    private static async Task CreateSchemaAsync(PlannedDatabase database, EngineDatabase empty, CancellationToken cancellationToken)
    {
        var (definition, engine) = database;
        var sandbox = new Sandbox(definition, engine, empty, Subject(definition)) { IsOfSchema = true };
        Sandbox.Current = sandbox;
        try
        {
            await definition.CreateSchemaAsync(empty.Physical, cancellationToken).ConfigureAwait(false);
            sandbox.ThrowIfRefused();
            if (empty.OpenWork.DescribeLeft(OpenWorkKind.Transaction) is { } left)
            {
                throw new LeftOpenException(sandbox.Owner, OpenWorkKind.Transaction, left);
            }
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && sandbox.Refusal is { } refusal)
        {
            throw new FixtureLoadException(Subject(definition), null, failure, refusal);
        }
        finally
        {
            Sandbox.Current = null;
            sandbox.End("the schema is made");
        }
    }
}
