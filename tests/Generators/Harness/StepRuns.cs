using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Tests.Harness;

/// <summary>Reads what the incremental pipeline did.</summary>
internal static class StepRuns
{
    public static readonly ImmutableArray<string> Names =
    [
        .. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
    ];

    /// <summary>The runs of all steps that the generator names.</summary>
    public static IEnumerable<IncrementalGeneratorRunStep> NamedSteps(this GeneratorRunResult result)
        => Names.Where(result.TrackedSteps.ContainsKey).SelectMany(name => result.TrackedSteps[name]);

    public static void AssertAllCached(GeneratorRunResult result)
    {
        foreach (var name in Names.Where(result.TrackedSteps.ContainsKey))
        {
            AssertCached(name, result.TrackedSteps[name]);
        }

        foreach (var output in result.TrackedOutputSteps)
        {
            AssertCached(output.Key, output.Value);
        }
    }

    /// <summary>The files that output steps wrote in this run. How the compiler holds them is internal to it.</summary>
    public static IEnumerable<string> WrittenFiles(GeneratorRunResult result)
        => result.TrackedOutputSteps.Values
            .SelectMany(steps => steps)
            .SelectMany(step => step.Outputs)
            .Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .SelectMany(output => ((IEnumerable)((ITuple)output.Value)[0]!).Cast<object>())
            .Select(source => (string)source.GetType().GetProperty("HintName")!.GetValue(source)!)
            .Order(StringComparer.Ordinal);

    private static void AssertCached(string name, ImmutableArray<IncrementalGeneratorRunStep> steps)
        => Assert.All(
            steps.SelectMany(step => step.Outputs),
            output => Assert.True(
                output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                $"{name} was {output.Reason} when nothing had changed."));
}
