using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>
/// Gives set-ups and tear-downs that are written as <c>=> expression</c> a body, so that statements can be taken out of it.
/// </summary>
internal static class ArrowBodies
{
    /// <summary>The set-ups and tear-downs that can be given one, by file.</summary>
    public static List<IGrouping<SyntaxTree, BaseMethodDeclarationSyntax>> In(SetUpMembers members, CancellationToken cancellationToken)
        => members.SetUps.Concat(members.TearDowns).SelectMany(member => member.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(cancellationToken)).OfType<BaseMethodDeclarationSyntax>()
            .Where(CanBeOpened).GroupBy(method => method.SyntaxTree).ToList();

    /// <summary>The file with bodies for these methods of it.</summary>
    public static SyntaxNode Open(IGrouping<SyntaxTree, BaseMethodDeclarationSyntax> methods, CancellationToken cancellationToken)
    {
        var root = methods.Key.GetRoot(cancellationToken);
        return root.ReplaceNodes(methods, (_, method) => Open(method, TypeDeclarations.NewLineOf(root)));
    }

    /// <summary>What returns a task without awaiting it keeps its form, unless that task is the work itself.</summary>
    private static bool CanBeOpened(BaseMethodDeclarationSyntax method)
        => method.ExpressionBody is { } arrow
            && (method is not MethodDeclarationSyntax declaration || declaration.ReturnType.ToString() is "void" or "Task" or "ValueTask")
        && !arrow.DescendantTrivia()
            .Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
        && !arrow.Expression.ToString().EndsWith("CompletedTask", StringComparison.Ordinal)
        && arrow.Expression is not LiteralExpressionSyntax;

    private static BaseMethodDeclarationSyntax Open(BaseMethodDeclarationSyntax method, SyntaxTrivia newLine)
    {
        var indentation = SyntaxFactory.TriviaList(TypeDeclarations.Indentation(method.GetLeadingTrivia()));
        var expression = method.ExpressionBody!.Expression.WithoutTrivia();
        var isTask = method is MethodDeclarationSyntax declaration && declaration.ReturnType.ToString() is "Task" or "ValueTask";
        if (isTask && !method.Modifiers.Any(SyntaxKind.AsyncKeyword))
        {
            expression = SyntaxFactory.AwaitExpression(
                SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), expression);
            var leading = method.GetLeadingTrivia();
            method = ((MethodDeclarationSyntax)method.WithoutLeadingTrivia()).AddModifiers(
                SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space)).WithLeadingTrivia(leading);
        }

        var statement = SyntaxFactory.ExpressionStatement(expression).WithLeadingTrivia(indentation.Add(SyntaxFactory.Whitespace("    ")))
            .WithTrailingTrivia(newLine);
        var body = SyntaxFactory.Block(
            SyntaxFactory.Token(indentation, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(newLine)),
            SyntaxFactory.SingletonList<StatementSyntax>(statement),
            SyntaxFactory.Token(indentation, SyntaxKind.CloseBraceToken, method.GetTrailingTrivia()));
        return method.WithExpressionBody(null).WithSemicolonToken(default)
            .WithParameterList(method.ParameterList.WithTrailingTrivia(newLine)).WithBody(body);
    }
}
