using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes;

/// <summary>Fixes FG5004: removes the call where it is a statement of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveDatabaseDeletionFix))]
public sealed class RemoveDatabaseDeletionFix() : SyntaxFix("FixtureGen.RemoveDatabaseDeletion", RuleIdentifiers.DatabaseDeletedByATest)
{
    private protected override string? TitleFor(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => StatementsToRemove(root, diagnostics).Any() ? "Remove the call" : null;

    private protected override SyntaxNode Fix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
    {
        var removed = StatementsToRemove(root, diagnostics).ToList();
        return removed.Aggregate(root.TrackNodes(removed), (all, statement) => Remove(all, all.GetCurrentNode(statement)!));
    }

    /// <summary>Comments stay, since they may be about what follows: they go to the next statement.</summary>
    private static SyntaxNode Remove(SyntaxNode root, StatementSyntax statement)
    {
        var leading = statement.GetLeadingTrivia();
        if (leading.Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            && !statement.ContainsDirectives)
        {
            var mark = new SyntaxAnnotation();
            root = root.ReplaceNode(statement, statement.WithAdditionalAnnotations(mark));
            var next = root.GetAnnotatedNodes(mark).Single().GetLastToken().GetNextToken();
            root = root.ReplaceToken(
                next,
                next.WithLeadingTrivia(
                    leading.Reverse().SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse()
                        .Concat(next.LeadingTrivia)));
            return root.RemoveNode(root.GetAnnotatedNodes(mark).Single(), SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        return root.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
    }

    private static IEnumerable<StatementSyntax> StatementsToRemove(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => diagnostics
            .Where(diagnostic => diagnostic.Properties.ContainsKey(DiagnosticProperties.IsTheCall))
            .Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true))
            .Select(call => call.Parent is AwaitExpressionSyntax awaited ? awaited.Parent : call.Parent)
            .OfType<ExpressionStatementSyntax>()
            .Where(
                statement => statement.Parent is BlockSyntax block
                    && (statement.Expression is not AwaitExpressionSyntax || AwaitsMore(block, statement)));

    /// <summary>A method that is async and awaits nothing any more would get a warning of the compiler.</summary>
    private static bool AwaitsMore(SyntaxNode block, StatementSyntax removed)
    {
        var function = block.AncestorsAndSelf()
            .FirstOrDefault(
                node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax) ?? block;
        return function.DescendantNodes(
            node => node == function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(
                node => node is AwaitExpressionSyntax
                    && node.Parent is not ExpressionStatementSyntax
                        { Expression: AwaitExpressionSyntax
                            { Expression: InvocationExpressionSyntax
                                { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnsureDeletedAsync" } } } }
                && node.Parent != removed);
    }
}
