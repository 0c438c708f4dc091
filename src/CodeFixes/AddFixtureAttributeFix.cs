using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace FixtureGen.CodeFixes;

/// <summary>Fixes FG1001 where nothing but <c>[Fixture]</c> is missing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddFixtureAttributeFix))]
public sealed class AddFixtureAttributeFix : CodeFixProvider
{
    private const string EquivalenceKey = "FixtureGen.AddFixtureAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.FixtureCannotBeConstructed);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || !TypesToFix(root, context.Diagnostics).Any())
        {
            return;
        }

        context.RegisterCodeFix(
            CodeAction.Create("Add [Fixture]", cancellation => FixAsync(context.Document, context.Diagnostics, cancellation), EquivalenceKey),
            context.Diagnostics);
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root is null
            ? document
            : document.WithSyntaxRoot(root.ReplaceNodes(TypesToFix(root, diagnostics).ToList(), (_, type) => WithAttribute(type, TypeDeclarations.NewLineOf(root))));
    }

    private static IEnumerable<TypeDeclarationSyntax> TypesToFix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => diagnostics
            .Where(diagnostic => diagnostic.Properties.ContainsKey(DiagnosticProperties.LacksFixtureAttribute))
            .Select(diagnostic => root.FindToken(diagnostic.Location.SourceSpan.Start).Parent)
            .OfType<TypeDeclarationSyntax>();

    private static TypeDeclarationSyntax WithAttribute(TypeDeclarationSyntax type, SyntaxTrivia newLine)
        // Spelled out in full, and shortened to [Fixture] wherever that means the same.
        => type.WithAttribute(SyntaxFactory.ParseName("global::FixtureGen.FixtureAttribute").WithAdditionalAnnotations(Simplifier.Annotation), newLine);
}
