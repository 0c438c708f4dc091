using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.CodeFixes.Hoisting;

/// <summary>Tries a change before it is offered.</summary>
internal static class Compilations
{
    /// <summary>The changed project with what will be generated in it; null when it does not compile.</summary>
    public static async Task<Compilation?> CompileAsync(Solution solution, ProjectId project, HoistedClass hoisted,
        CancellationToken cancellationToken)
    {
        var before = hoisted.Class.Declaration.SyntaxTree;
        var compilation = await solution.GetProject(project)!.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (compilation?.Assembly.GetTypeByMetadataName(GeneratedMembers.MetadataName(hoisted.Class.Type)) is not { } type)
        {
            return null;
        }

        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(GeneratedMembers.Write(type, hoisted),
            (CSharpParseOptions)before.Options, cancellationToken: cancellationToken));
        return compilation.GetDiagnostics(cancellationToken)
            .Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))
                ? null
                : compilation;
    }
}
