using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes;

/// <summary>Fixes FG2001: makes a test class and the types around it partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix))]
public sealed class MakePartialFix : CodeFixProvider
{
    private const string EquivalenceKey = "FixtureGen.MakePartial";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.TestClassIsNotPartial);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var types = root is null ? [] : TypesToFix(root, context.Diagnostics).ToList();
        if (types.Count == 0)
        {
            return;
        }

        var names = string.Join(" and ", types.Select(type => $"'{type.Identifier.ValueText}'"));
        context.RegisterCodeFix(
            CodeAction.Create($"Make {names} partial", cancellation => FixAsync(context.Document, context.Diagnostics, cancellation), EquivalenceKey),
            context.Diagnostics);
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root is null
            ? document
            : document.WithSyntaxRoot(root.ReplaceNodes(TypesToFix(root, diagnostics).ToList(), static (_, type) => type.WithPartial()));
    }

    /// <summary>The reported types and those around them that are not partial yet. None of a type that is local to its file: partial would not help there.</summary>
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
