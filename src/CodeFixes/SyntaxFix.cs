using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FixtureGen.CodeFixes;

/// <summary>
/// Base class of the fixes that need nothing but the syntax of the document that the diagnostics are in. Fix all works in every scope.
/// </summary>
public abstract class SyntaxFix : CodeFixProvider
{
    private readonly string equivalenceKey;

    private protected SyntaxFix(string equivalenceKey, params string[] ids)
    {
        this.equivalenceKey = equivalenceKey;
        FixableDiagnosticIds = ids.ToImmutableArray();
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(
            async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken)
                .ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && TitleFor(root, context.Diagnostics) is { } title)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    title, cancellationToken => FixAsync(context.Document, context.Diagnostics, cancellationToken), equivalenceKey),
                    context.Diagnostics);
        }
    }

    /// <summary>What the fix would do; null where there is nothing that it can do.</summary>
    private protected abstract string? TitleFor(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics);

    /// <summary>The document without what was reported, as far as it can be fixed.</summary>
    private protected abstract SyntaxNode Fix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics);

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
        => await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            ? document.WithSyntaxRoot(Fix(root, diagnostics))
            : document;
}
