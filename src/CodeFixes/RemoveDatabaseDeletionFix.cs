using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes;

/// <summary>Fixes FG5004: removes the call where it is a statement of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveDatabaseDeletionFix))]
public sealed class RemoveDatabaseDeletionFix() : SyntaxFix(RuleIdentifiers.DatabaseDeletedByATest, "FixtureGen.RemoveDatabaseDeletion")
{
    private protected override string? TitleFor(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics) => StatementsToRemove(root, diagnostics).Any() ? "Remove the call" : null;

    private protected override SyntaxNode Fix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => root.RemoveNodes(StatementsToRemove(root, diagnostics).ToList(), SyntaxRemoveOptions.KeepUnbalancedDirectives) ?? root;

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
