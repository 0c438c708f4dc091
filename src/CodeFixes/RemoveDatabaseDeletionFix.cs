using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes;

/// <summary>Fixes FG5004: removes the call where it is a statement of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveDatabaseDeletionFix))]
public sealed class RemoveDatabaseDeletionFix : CodeFixProvider
{
    private const string EquivalenceKey = "FixtureGen.RemoveDatabaseDeletion";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.DatabaseDeletedByATest);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || !StatementsToRemove(root, context.Diagnostics).Any())
        {
            return;
        }

        context.RegisterCodeFix(
            CodeAction.Create("Remove the call", cancellation => FixAsync(context.Document, context.Diagnostics, cancellation), EquivalenceKey),
            context.Diagnostics);
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var remaining = root?.RemoveNodes(StatementsToRemove(root, diagnostics).ToList(), SyntaxRemoveOptions.KeepUnbalancedDirectives);
        return remaining is null ? document : document.WithSyntaxRoot(remaining);
    }

    private static IEnumerable<StatementSyntax> StatementsToRemove(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => diagnostics
            .Where(diagnostic => diagnostic.Properties.ContainsKey(DiagnosticProperties.IsTheCall))
            .Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true))
            .Select(call => call.Parent is AwaitExpressionSyntax awaited ? awaited.Parent : call.Parent)
            .OfType<ExpressionStatementSyntax>()
            .Where(statement => statement.Parent is BlockSyntax block && (statement.Expression is not AwaitExpressionSyntax || AwaitsMore(block, statement)));

    /// <summary>A method that is async and awaits nothing any more would get a warning of the compiler.</summary>
    private static bool AwaitsMore(SyntaxNode block, StatementSyntax removed)
    {
        var function = block.AncestorsAndSelf().FirstOrDefault(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax) ?? block;
        return function.DescendantNodes(node => node == function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(node => node is AwaitExpressionSyntax && node.Parent is not ExpressionStatementSyntax { Expression: AwaitExpressionSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnsureDeletedAsync" } } } }
                && node.Parent != removed);
    }
}
