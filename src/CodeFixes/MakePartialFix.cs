using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes;

/// <summary>Fixes FG2001: makes a test class and the types around it partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix))]
public sealed class MakePartialFix() : SyntaxFix("FixtureGen.MakePartial", RuleIdentifiers.TestClassIsNotPartial)
{
    private protected override string? TitleFor(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
    {
        var names = TypesToFix(root, diagnostics).Select(type => $"'{type.Identifier.ValueText}'").ToList();
        return names.Count == 0 ? null : $"Make {string.Join(" and ", names)} partial";
    }

    private protected override SyntaxNode Fix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => root.ReplaceNodes(TypesToFix(root, diagnostics).ToList(), static (_, type) => type.WithPartial());

    /// <summary>
    /// The reported types and those around them that are not partial yet. None of a type that is local to its file: partial would not help
    /// there.
    /// </summary>
    private static IEnumerable<TypeDeclarationSyntax> TypesToFix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => diagnostics
            .Select(diagnostic => root.FindToken(diagnostic.Location.SourceSpan.Start).Parent)
            .OfType<TypeDeclarationSyntax>()
            .Select(reported => reported.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().ToList())
            .Where(types => types.TrueForAll(type => !type.Modifiers.Any(SyntaxKind.FileKeyword)))
            .SelectMany(types => types)
            .Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Distinct();
}
