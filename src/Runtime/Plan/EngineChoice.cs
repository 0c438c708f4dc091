using System.Collections.Concurrent;
using FixtureGen.Engines;

namespace FixtureGen.Plan;

/// <summary>
/// Chooses the engine of databases that name none: the one that the project references, or, of several, the one that the environment or the
/// project names.
/// </summary>
internal static class EngineChoice
{
    internal const string Variable = "FIXTUREGEN_ENGINE";

    // The MSBuild property, as it reaches the program through runtimeconfig.json.
    private const string Option = "FixtureGen.Engine";

    /// <summary>One of each for the process, so that all databases which name none share what it keeps.</summary>
    private static readonly ConcurrentDictionary<Type, DatabaseEngine> Known = new();

    internal static DatabaseEngine Of(Type[] engines)
        => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable
            ? Of(engines, variable, $"the environment variable {Variable}")
            : Of(engines, AppContext.GetData(Option) as string, "the MSBuild property FixtureGenEngine");

    /// <param name="engines">Those that the project references.</param>
    /// <param name="chosen">The name of one of them, or null.</param>
    /// <param name="source">Who chose, for errors.</param>
    internal static DatabaseEngine Of(Type[] engines, string? chosen, string source)
    {
        if (engines.Length == 0)
        {
            throw new InvalidOperationException(
                "No engine is known for it. Reference an engine package, FixtureGen.Sqlite or FixtureGen.PostgreSql, or override " +
                $"'{nameof(TestDatabase.Engine)}'.");
        }

        DatabaseEngine[] candidates = [.. engines.Select(
            static engine => Known.GetOrAdd(engine, static type => (DatabaseEngine)Activator.CreateInstance(type, nonPublic: true)!))];
        var known = string.Join(", ", candidates.Select(static engine => engine.Name));
        if (string.IsNullOrEmpty(chosen))
        {
            return candidates is [var only]
                ? only
                : throw new InvalidOperationException(
                    $"The project references several engines: {known}. Choose one with <FixtureGenEngine> in the project or with the " +
                    $"environment variable {Variable}.");
        }

        return candidates.FirstOrDefault(engine => string.Equals(engine.Name, chosen, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException($"The project does not reference the engine '{chosen}', which {source} names. It " +
                $"references: {known}.");
    }
}
