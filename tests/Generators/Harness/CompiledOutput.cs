using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Tests.Harness;

internal static class CompiledOutput
{
    // The test's own source has no documentation comments; what is generated has them.
    private const string MissingDocumentation = "CS1591";

    public static void AssertHasNoWarnings(Compilation output, GeneratorRunResult result)
    {
        var generated = result.GeneratedSources.Select(source => source.SyntaxTree).ToHashSet();
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var problems = output.Emit(assembly, xmlDocumentationStream: documentation).Diagnostics
            .Where(problem => problem.Severity >= DiagnosticSeverity.Warning)
            .Where(problem => problem.Id != MissingDocumentation || generated.Contains(problem.Location.SourceTree!))
            .ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems.Select(problem => problem.ToString()).Concat(generated.Select(tree => "\n" + tree))));
    }
}
