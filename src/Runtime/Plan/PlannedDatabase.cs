using FixtureGen.Engines;

namespace FixtureGen.Plan;

/// <summary>A database declaration and the engine that serves it, one for each process.</summary>
internal sealed record PlannedDatabase(TestDatabase Definition, DatabaseEngine Engine)
{
    internal static PlannedDatabase Create(Type type, Type? defaultEngine)
    {
        try
        {
            var definition = (TestDatabase)Activator.CreateInstance(type, nonPublic: true)!;
            var engine = definition.Engine
                ?? (defaultEngine is null ? null : (DatabaseEngine)Activator.CreateInstance(defaultEngine, nonPublic: true)!)
                ?? throw new InvalidOperationException(
                    $"No engine is known for it. Reference exactly one engine package (FixtureGen.Sqlite), or override '{nameof(TestDatabase.Engine)}'.");
            definition.Initialize();
            return new(definition, engine);
        }
        catch (Exception failure)
        {
            throw new FixtureLoadException($"Test database '{type}'", null, failure);
        }
    }
}
