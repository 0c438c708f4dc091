using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;

namespace FixtureGen.CodeFixes.Hoisting;

/// <summary>Opens the arrow bodies of a class in its project, before the class is analysed.</summary>
internal static class OpenedProject
{
    public static async Task<Project> OfAsync(Project project, string className, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (compilation is null
            || TestAttributes.Of(compilation) is not { } attributes || compilation.Assembly.GetTypeByMetadataName(className) is not { } type
            || new TestClassIndex(compilation, attributes, cancellationToken).Find(type) is not { } tests)
        {
            return project;
        }

        var solution = project.Solution;
        foreach (var methods in ArrowBodies.In(SetUpMembers.Of(type, tests.Style, attributes), cancellationToken))
        {
            if (solution.GetDocument(methods.Key) is { } document)
            {
                solution = solution.WithDocumentSyntaxRoot(document.Id, ArrowBodies.Open(methods, cancellationToken));
            }
        }

        return solution.GetProject(project.Id)!;
    }
}
