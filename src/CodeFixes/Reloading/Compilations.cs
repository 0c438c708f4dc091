using FixtureGen.Analysis.Hoisting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.CodeFixes.Reloading;

/// <summary>Tries a change before it is offered. The members that the generator will add are put in by hand where no generator runs.</summary>
internal static class Compilations
{
    /// <summary>The changed project with what will be generated in it; null when it does not compile.</summary>
    public static async Task<Compilation?> CompileAsync(Solution solution, ProjectId project, HoistingPlan plan, CancellationToken cancellation)
    {
        var before = plan.Declaration.SyntaxTree;
        var compilation = await solution.GetProject(project)!.GetCompilationAsync(cancellation).ConfigureAwait(false);
        if (compilation?.Assembly.GetTypeByMetadataName(MetadataName(plan.Type)) is not { } type)
        {
            return null;
        }

        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Generated(type, plan), (CSharpParseOptions)before.Options, cancellationToken: cancellation));
        return compilation.GetDiagnostics(cancellation).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal)) ? null : compilation;
    }

    public static string MetadataName(INamedTypeSymbol type)
        => type.ContainingType is { } outer ? MetadataName(outer) + "+" + type.MetadataName
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;

    private static string Generated(INamedTypeSymbol type, HoistingPlan plan)
    {
        var members = new List<string>();
        if (plan.Context?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) is { } context)
        {
            AddUnlessThere("Db", $"protected {context} Db => throw null!;");
            AddUnlessThere("NewDb", $"protected {context} NewDb() => throw null!;");
        }

        AddUnlessThere("Connection", "protected global::System.Data.Common.DbConnection Connection => throw null!;");
        var text = string.Join(" ", members);
        for (var current = type; current is not null; current = current.ContainingType)
        {
            var keyword = current.IsRecord ? "record" : current.TypeKind == TypeKind.Struct ? "struct" : "class";
            text = $"partial {keyword} @{current.Name} {{ {text} }}";
        }

        text = "#nullable enable\n#pragma warning disable\n" + (type.ContainingNamespace.IsGlobalNamespace ? text : $"namespace {type.ContainingNamespace.ToDisplayString()} {{ {text} }}");
        return text;

        void AddUnlessThere(string name, string member)
        {
            for (var current = type; current is not null; current = current.BaseType)
            {
                if (!current.GetMembers(name).IsEmpty)
                {
                    return;
                }
            }

            members.Add(type.IsSealed ? member.Replace("protected", "private") : member);
        }
    }
}
