using System.Collections.Concurrent;
using System.Diagnostics;
using FixtureGen.Engines;
using FixtureGen.Memory;
using FixtureGen.Plan;
using FixtureGen.Reporting;

namespace FixtureGen.Templates;

/// <summary>
/// The image of a database with one group's fixtures in it. Built once a process; a failure is kept and never tried again, unlike an
/// attempt that is cancelled.
/// </summary>
internal sealed class GroupTemplate : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<(Type Database, string Group), SharedLoad<GroupTemplate>> Templates = new();

    /// <summary>The classes of the plan that have not run yet.</summary>
    private readonly ConcurrentDictionary<string, bool> toCome;

    private GroupTemplate(PlannedDatabase database, DatabaseImage image, GroupReport report)
    {
        Database = database;
        Image = image;
        Report = report;
        Pool = new(this);
        toCome = new(report.Group.Classes.Select(static name => KeyValuePair.Create(name, false)), StringComparer.Ordinal);
    }

    internal PlannedDatabase Database { get; }

    internal DatabaseImage Image { get; }

    internal GroupReport Report { get; }

    internal LeasePool Pool { get; }

    /// <summary>Disposes what no class uses. It lives as long as the process, unless a benchmark wants to start afresh.</summary>
    public async ValueTask DisposeAsync()
    {
        await Pool.DisposeAsync().ConfigureAwait(false);
        await Image.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>
    /// Returns the template, building it if nobody has. It is built on the thread pool: the caller's synchronization context and
    /// ambient transaction belong to the one class that happens to come first.
    /// </summary>
    internal static Task<GroupTemplate> GetAsync(FixturePlan plan, FixtureGroupAttribute group, CancellationToken cancellationToken)
    {
        var template = Templates.GetOrAdd(
            (group.Database, group.Id),
            static (_, key) => new(
                $"Fixture set '{key.group.Id}' of test database '{key.group.Database}'",
                cancellationToken => BuildAsync(key.plan.Database(key.group), key.group, cancellationToken)),
            (plan, group));
        using (ExecutionContext.SuppressFlow())
        {
            return template.GetAsync(cancellationToken);
        }
    }

    /// <summary>
    /// Called when a class has given its databases back. After the last class of the plan nobody waits for one, and what is idle is closed.
    /// </summary>
    internal async ValueTask ClassEndedAsync(Type testClass)
    {
        Report.ClassEnded();
        if (toCome.TryRemove(testClass.FullName!, out _) && toCome.IsEmpty)
        {
            await Pool.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async Task<GroupTemplate> BuildAsync(
        PlannedDatabase database, FixtureGroupAttribute group, CancellationToken cancellationToken)
    {
        var report = RunReport.Current.Group(group, database.Engine.Name);
        using var phase = MemoryPhase.Begin(AccountKind.Template, group.Id);
        DatabaseImage? schema = null;
        try
        {
            schema = database.Engine.HasSchema
                ? null
                : await SchemaTemplate.GetAsync(database, cancellationToken).ConfigureAwait(false);
            var clock = Stopwatch.StartNew();
            var image = await database.Engine.PrepareAsync(
                schema,
                group.Tables,
                async (copy, cancellationToken) =>
                {
                    database.Definition.Prepare(copy.Physical);
                    foreach (var fixture in group.Fixtures)
                    {
                        await LoadAsync(database, copy, fixture, report, cancellationToken).ConfigureAwait(false);
                    }
                },
                cancellationToken).ConfigureAwait(false);
            report.Loaded(clock.Elapsed, image.Size);
            return new(database, image, report);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            RunReport.Current.Forget(report);
            throw;
        }
        catch (FixtureLoadException failure) when (schema is { HasNoTables: true })
        {
            var helped = failure.With(
                $"The schema of test database '{group.Database}' has no tables: its CreateSchemaAsync, or the model of its context, " +
                "makes none. Create the tables that the fixtures write there.");
            report.LoadFailed(helped);
            throw helped;
        }
        catch (Exception failure)
        {
            report.LoadFailed(failure);
            throw;
        }
    }

    private static async Task LoadAsync(
        PlannedDatabase database, EngineDatabase copy, Type type, GroupReport report, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        using var phase = MemoryPhase.Begin(AccountKind.Load, type.FullName!);
        var record = await Preparation.CommitAsync(
            database,
            copy,
            report,
            $"Fixture '{type}'",
            sandbox => ((Fixture)Activator.CreateInstance(type, nonPublic: true)!).LoadAsync(sandbox.Connection, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        report.FixtureLoaded(type, FixturePlan.Fixture(type), record, clock.Elapsed);
    }
}
