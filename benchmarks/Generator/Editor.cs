using FixtureGen.Generator.Benchmark.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Generator.Benchmark;

/// <summary>Runs one generator over the states of a project, as an editor does.</summary>
internal sealed class Editor(Func<IIncrementalGenerator> generator, Project project)
{
    private Project project = project;
    private GeneratorDriver driver = NewDriver(generator(), project, track: false);
    private int edits;

    /// <summary>A first run, of a driver that knows nothing yet, over a compilation of which nothing is bound.</summary>
    public Cost Cold()
    {
        var fresh = NewDriver(generator(), project, track: false);
        var unbound = project.Compilation.Clone();
        return Cost.Of(() => fresh.RunGenerators(unbound));
    }

    public Cost Edit(Case edit)
    {
        Apply(edit);
        return Cost.Of(() => driver = driver.RunGenerators(project.Compilation));
    }

    /// <summary>How many files the generator writes for such an edit.</summary>
    public int FilesWritten(Case? edit)
    {
        var tracked = NewDriver(generator(), project, track: true).RunGenerators(project.Compilation);
        if (edit is not null)
        {
            Apply(edit);
            tracked = WithInputs(tracked).RunGenerators(project.Compilation);
        }

        return tracked.GetRunResult().Results.Single().TrackedOutputSteps.Values
            .SelectMany(static steps => steps)
            .SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
    }

    /// <summary>Bytes that the driver keeps between two edits.</summary>
    public long Held()
    {
        // What symbols the generator would be the first to ask for belongs to the compilation.
        project.Compilation.GetDeclarationDiagnostics();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        driver = NewDriver(generator(), project, track: false).RunGenerators(project.Compilation);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(driver);
        return held;
    }

    private void Apply(Case edit)
    {
        project = edit.Apply(project, ++edits);
        driver = WithInputs(driver);
    }

    private GeneratorDriver WithInputs(GeneratorDriver of)
        => of.ReplaceAdditionalTexts(project.DataFiles).WithUpdatedAnalyzerConfigOptions(project.Options);

    private static GeneratorDriver NewDriver(IIncrementalGenerator generator, Project project, bool track)
        => CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            project.DataFiles,
            Project.ParseOptions,
            project.Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: track));
}
