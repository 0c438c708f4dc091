using FixtureGen.Reloading.Hoisting.Rewriting.Comments;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>
/// Keeps methods that have lost statements compiling without warnings: one that awaits nothing any more is not asynchronous, and returns a
/// completed task.
/// </summary>
internal static class AsyncBodies
{
    public static BaseMethodDeclarationSyntax WithBody(BaseMethodDeclarationSyntax method, SyntaxList<StatementSyntax> statements)
    {
        var withBody = method.WithBody(method.Body!.WithStatements(statements));
        if (withBody is not MethodDeclarationSyntax declaration)
        {
            return withBody;
        }

        var isAsync = declaration.Modifiers.Any(SyntaxKind.AsyncKeyword);
        var returns = declaration.ReturnType.ToString();
        if (isAsync && !IsAwaiting(declaration.Body!))
        {
            declaration = WithoutAsync(declaration);
        }
        else if (isAsync || returns == "void" || statements.LastOrDefault() is ReturnStatementSyntax)
        {
            return declaration;
        }

        if (returns is not ("Task" or "ValueTask"))
        {
            return declaration;
        }

        if (statements.Count == 0 && !HasComments(declaration.Body!))
        {
            var arrow = SyntaxFactory.ArrowExpressionClause(
                SyntaxFactory.Token(SyntaxKind.EqualsGreaterThanToken).WithLeadingTrivia(SyntaxFactory.Space)
                    .WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.ParseExpression(returns + ".CompletedTask"));
            return declaration.WithParameterList(declaration.ParameterList.WithoutTrailingTrivia()).WithBody(null).WithExpressionBody(arrow)
                .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken).WithTrailingTrivia(method.GetTrailingTrivia()));
        }

        // Comments at the end of the body stay before the statement that it gets.
        var close = declaration.Body!.CloseBraceToken;
        var indentation = TypeDeclarations.Indentation(close.LeadingTrivia).ToList();
        var end = close.LeadingTrivia.Take(close.LeadingTrivia.Count - indentation.Count).ToList();
        var first = statements.FirstOrDefault()?.GetLeadingTrivia()
            ?? SyntaxFactory.TriviaList(end.TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        var completed = SyntaxFactory.ParseStatement($"return {returns}.CompletedTask;")
            .WithLeadingTrivia(end.Concat(TypeDeclarations.Indentation(first))).WithTrailingTrivia(TypeDeclarations.NewLineOf(method));
        return declaration.WithBody(
            declaration.Body!.WithStatements(statements.Add(completed)).WithCloseBraceToken(close.WithLeadingTrivia(indentation)));
    }

    private static bool HasComments(BlockSyntax body) => body.CloseBraceToken.LeadingTrivia.Any(Remark.IsComment);

    /// <summary>A test is called by its framework alone, so that it can return nothing when it awaits nothing any more.</summary>
    public static BaseMethodDeclarationSyntax OfTest(BaseMethodDeclarationSyntax method)
        => method is MethodDeclarationSyntax { AttributeLists.Count: > 0, Body: { } body } test
            && test.Modifiers.Any(SyntaxKind.AsyncKeyword)
            && !test.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.OverrideKeyword or SyntaxKind.VirtualKeyword)
            && !IsAwaiting(body)
            ? WithoutAsync(test)
                .WithReturnType(SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.VoidKeyword)).WithTriviaFrom(test.ReturnType))
            : WithBody(method, method.Body!.Statements);

    /// <summary>Whether a piece of code waits for something itself, and not only functions in it.</summary>
    public static bool IsAwaiting(SyntaxNode code)
        => code.DescendantNodesAndSelf(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(Awaits);

    private static bool Awaits(SyntaxNode node)
        => node is AwaitExpressionSyntax
        || node is ForEachStatementSyntax { AwaitKeyword.RawKind: (int)SyntaxKind.AwaitKeyword }
        || node is UsingStatementSyntax { AwaitKeyword.RawKind: (int)SyntaxKind.AwaitKeyword }
        || node is LocalDeclarationStatementSyntax { AwaitKeyword.RawKind: (int)SyntaxKind.AwaitKeyword };

    private static MethodDeclarationSyntax WithoutAsync(MethodDeclarationSyntax method)
    {
        var keyword = method.Modifiers.First(modifier => modifier.IsKind(SyntaxKind.AsyncKeyword));
        var leading = method.GetLeadingTrivia();
        return method.WithModifiers(method.Modifiers.Remove(keyword)).WithLeadingTrivia(leading);
    }
}
