using System.Collections.Immutable;
using FixtureGen.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Generators.Tests.Harness;

/// <summary>One run of the generator. Every run is checked: it is repeatable without work, keeps nothing of the compiler's alive, and its output compiles.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver driver;

    private GeneratorRun(TestProject project, GeneratorDriver driver)
    {
        var compilation = project.Compile();
        Project = project;
        this.driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Output = output;
        Result = this.driver.GetRunResult().Results.Single();

        Assert.Null(Result.Exception);
        Assert.Empty(diagnostics);
        ModelGraph.AssertHoldsNothingOfRoslyn(Result.NamedSteps());
        CompiledOutput.AssertHasNoWarnings(output, Result);
        StepRuns.AssertAllCached(this.driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single());
    }

    public TestProject Project { get; }

    public Compilation Output { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The generated files by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Files
        => Result.GeneratedSources.ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The hint names of the files that belong to a class.</summary>
    public IEnumerable<string> ClassFiles => Files.Keys.Where(name => name is not (HintNames.Glue or HintNames.Plan or HintNames.Memory or HintNames.Start));

    /// <summary>The hint names of the files that this run wrote, instead of taking them from the run before.</summary>
    public IEnumerable<string> Written => StepRuns.WrittenFiles(Result);

    public static GeneratorRun Start(TestProject project, IncrementalGeneratorOutputKind without = IncrementalGeneratorOutputKind.None)
        => new(project, CSharpGeneratorDriver.Create(
            [new FixtureGenerator().AsSourceGenerator()],
            parseOptions: project.ParseOptions,
            driverOptions: new GeneratorDriverOptions(without, trackIncrementalGeneratorSteps: true)));

    /// <summary>Runs again after an edit. What stays as it was must be what a first run would write.</summary>
    public GeneratorRun Then(Func<TestProject, TestProject> edit)
    {
        var next = new GeneratorRun(edit(Project), driver);
        Assert.Equal(Start(next.Project).Files, next.Files);
        return next;
    }

    /// <summary>The steps that did work in this run, for the first time or again.</summary>
    public IEnumerable<string> Worked
        => StepRuns.Names.Where(name => Result.TrackedSteps.TryGetValue(name, out var steps)
            && steps.SelectMany(step => step.Outputs).Any(output => output.Reason is not IncrementalStepRunReason.Cached));
}
