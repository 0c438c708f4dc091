using FixtureGen.Engines;
using FixtureGen.Guards;

namespace FixtureGen.Plan;

/// <summary>A database declaration and the engine that serves it, one for each process.</summary>
internal sealed record PlannedDatabase(TestDatabase Definition, DatabaseEngine Engine)
{
    internal static PlannedDatabase Create(Type type, Type[] engines)
    {
        try
        {
            NpgsqlGuard.Install();
            var definition = (TestDatabase)Activator.CreateInstance(type, nonPublic: true)!;
            var engine = definition.Engine ?? EngineChoice.Of(engines);
            definition.Initialize(engine);
            return new(definition, engine);
        }
        catch (Exception failure)
        {
            throw new FixtureLoadException($"Test database '{type}'", null, failure);
        }
    }
}
