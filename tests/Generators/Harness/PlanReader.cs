using System.Collections.Immutable;
using FixtureGen.Plan;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Tests.Harness;

/// <summary>Reads the plan as tools do: from the attributes of the compiled module, without running it.</summary>
internal static class PlanReader
{
    public static ImmutableArray<PlannedGroup> Groups(this GeneratorRun run)
        => [.. Attributes<FixtureGroupAttribute>(run).Select(group => new PlannedGroup(
            (string)group.ConstructorArguments[0].Value!,
            Name(group.ConstructorArguments[1]),
            Strings(group, nameof(FixtureGroupAttribute.Fixtures)),
            Strings(group, nameof(FixtureGroupAttribute.Tables)),
            Strings(group, nameof(FixtureGroupAttribute.Classes)),
            Text(group, nameof(FixtureGroupAttribute.ContentHash)),
            (Isolation)(int)group.NamedArguments.Single(argument => argument.Key == nameof(FixtureGroupAttribute.Isolation)).Value.Value!))];

    /// <summary>The content hashes of the fixtures that the project declares, by full name.</summary>
    public static ImmutableSortedDictionary<string, string> FixtureHashes(this GeneratorRun run)
        => Attributes<PlannedFixtureAttribute>(run).ToImmutableSortedDictionary(
            fixture => Name(fixture.ConstructorArguments[0]), fixture => Text(fixture, nameof(PlannedFixtureAttribute.ContentHash)));

    /// <summary>The engines that databases which name none can have.</summary>
    public static string[] Engines(this GeneratorRun run)
        => Attributes<FixturePlanAttribute>(run).Single().NamedArguments is [] ? [] : Strings(Attributes<FixturePlanAttribute>(run).Single(), nameof(FixturePlanAttribute.Engines));

    private static IEnumerable<AttributeData> Attributes<T>(GeneratorRun run)
        => run.Output.SourceModule.GetAttributes().Where(attribute => attribute.AttributeClass!.ToDisplayString() == typeof(T).FullName);

    private static string[] Strings(AttributeData attribute, string property)
        => [.. attribute.NamedArguments.Single(argument => argument.Key == property).Value.Values.Select(Name)];

    private static string Text(AttributeData attribute, string property)
        => (string)attribute.NamedArguments.Single(argument => argument.Key == property).Value.Value!;

    private static string Name(TypedConstant constant) => constant.Value!.ToString()!;
}
