using System.Collections.Concurrent;
using System.Reflection;
using FixtureGen.Engines;

namespace FixtureGen.Plan;

/// <summary>The plan of one test assembly, as the generator wrote it.</summary>
internal sealed class FixturePlan
{
    private static readonly ConcurrentDictionary<Assembly, FixturePlan> Plans = new();
    private static readonly ConcurrentDictionary<Type, Lazy<PlannedDatabase>> Databases = new();
    private static readonly ConcurrentDictionary<Assembly, Dictionary<Type, PlannedFixtureAttribute>> Fixtures = new();

    private readonly Assembly assembly;
    private readonly Dictionary<string, FixtureGroupAttribute> groups;
    private readonly Type[] engines;

    private FixturePlan(Assembly assembly)
    {
        this.assembly = assembly;
        var head = assembly.ManifestModule.GetCustomAttribute<FixturePlanAttribute>()
            ?? throw new InvalidOperationException(
                $"The assembly '{assembly.GetName().Name}' has no fixture plan. Reference the package FixtureGen in the project itself, " +
                "so that its generator runs there.");
        if (head.Format != 1)
        {
            throw new InvalidOperationException(
                $"The fixture plan of '{assembly.GetName().Name}' has format {head.Format}, and this FixtureGen reads format 1. Use one " +
                "version of the FixtureGen packages and rebuild.");
        }

        engines = head.Engines;
        groups = assembly.ManifestModule.GetCustomAttributes<FixtureGroupAttribute>()
            .ToDictionary(static group => group.Id, StringComparer.Ordinal);
    }

    internal static FixturePlan Of(Assembly assembly) => Plans.GetOrAdd(assembly, static assembly => new FixturePlan(assembly));

    internal FixtureGroupAttribute Group(string id) => groups.TryGetValue(id, out var group)
        ? group
        : throw new InvalidOperationException(
            $"The fixture plan of '{assembly.GetName().Name}' has no group '{id}'. Rebuild the project: its generated parts come from " +
            "different builds.");

    internal PlannedDatabase Database(FixtureGroupAttribute group)
        => Databases.GetOrAdd(group.Database, type => new(() => PlannedDatabase.Create(type, engines))).Value;

    /// <summary>The plan's entry for a fixture, from the assembly that declares it; null when no generator ran there.</summary>
    internal static PlannedFixtureAttribute? Fixture(Type fixture)
        => Fixtures.GetOrAdd(fixture.Assembly, static assembly => FixturesOf(assembly)).GetValueOrDefault(fixture);

    /// <summary>All entries of an assembly at once: reading its attributes costs as much for one as for all.</summary>
    private static Dictionary<Type, PlannedFixtureAttribute> FixturesOf(Assembly assembly)
        => assembly.ManifestModule.GetCustomAttributes<PlannedFixtureAttribute>().ToDictionary(static entry => entry.Fixture);
}
