using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace FixtureGen.CodeFixes;

/// <summary>Fixes FG1001 where nothing but <c>[Fixture]</c> is missing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddFixtureAttributeFix))]
public sealed class AddFixtureAttributeFix() : SyntaxFix("FixtureGen.AddFixtureAttribute", RuleIdentifiers.FixtureCannotBeConstructed)
{
    private protected override string? TitleFor(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => TypesToFix(root, diagnostics).Any() ? "Add [Fixture]" : null;

    private protected override SyntaxNode Fix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => root.ReplaceNodes(TypesToFix(root, diagnostics).ToList(), (_, type) => WithAttribute(type, TypeDeclarations.NewLineOf(root)));

    private static IEnumerable<TypeDeclarationSyntax> TypesToFix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => diagnostics
            .Where(diagnostic => diagnostic.Properties.ContainsKey(DiagnosticProperties.LacksFixtureAttribute))
            .Select(diagnostic => root.FindToken(diagnostic.Location.SourceSpan.Start).Parent)
            .OfType<TypeDeclarationSyntax>();

    private static TypeDeclarationSyntax WithAttribute(TypeDeclarationSyntax type, SyntaxTrivia newLine)
        // Spelled out in full, and shortened to [Fixture] wherever that means the same.
        => type.WithAttribute(
            SyntaxFactory.ParseName("global::FixtureGen.FixtureAttribute").WithAdditionalAnnotations(Simplifier.Annotation), newLine);
}
