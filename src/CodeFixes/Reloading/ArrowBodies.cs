using FixtureGen.Analysis.Hoisting;
using FixtureGen.Analysis.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes.Reloading;

/// <summary>Gives set-ups and tear-downs that are written as <c>=> expression</c> a body, so that statements can be taken out of it.</summary>
internal static class ArrowBodies
{
    public static async Task<Project> OpenAsync(Project project, string className, CancellationToken cancellation)
    {
        var compilation = await project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        if (compilation is null || TestAttributes.Of(compilation) is not { } attributes || compilation.Assembly.GetTypeByMetadataName(className) is not { } type
            || new TestClassIndex(compilation, attributes, cancellation).Find(type) is not { } tests)
        {
            return project;
        }

        var members = SetUpMembers.Of(type, tests.Style, attributes);
        var byTree = members.SetUps.Concat(members.TearDowns).SelectMany(member => member.DeclaringSyntaxReferences).Select(reference => reference.GetSyntax(cancellation)).OfType<BaseMethodDeclarationSyntax>()
            .Where(CanBeOpened).GroupBy(method => method.SyntaxTree);
        var solution = project.Solution;
        foreach (var methods in byTree)
        {
            if (solution.GetDocument(methods.Key) is { } document)
            {
                var root = await methods.Key.GetRootAsync(cancellation).ConfigureAwait(false);
                solution = solution.WithDocumentSyntaxRoot(document.Id, root.ReplaceNodes(methods, (_, method) => Open(method, TypeDeclarations.NewLineOf(root))));
            }
        }

        return solution.GetProject(project.Id)!;
    }

    /// <summary>What returns a task without awaiting it keeps its form, unless that task is the work itself.</summary>
    private static bool CanBeOpened(BaseMethodDeclarationSyntax method)
        => method.ExpressionBody is { } arrow && (method is not MethodDeclarationSyntax declaration || declaration.ReturnType.ToString() is "void" or "Task" or "ValueTask")
        && !arrow.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
        && !arrow.Expression.ToString().EndsWith("CompletedTask", StringComparison.Ordinal) && arrow.Expression is not LiteralExpressionSyntax;

    private static BaseMethodDeclarationSyntax Open(BaseMethodDeclarationSyntax method, SyntaxTrivia newLine)
    {
        var indentation = SyntaxFactory.TriviaList(TypeDeclarations.Indentation(method.GetLeadingTrivia()));
        var expression = method.ExpressionBody!.Expression.WithoutTrivia();
        var isTask = method is MethodDeclarationSyntax declaration && declaration.ReturnType.ToString() is "Task" or "ValueTask";
        if (isTask && !method.Modifiers.Any(SyntaxKind.AsyncKeyword))
        {
            expression = SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), expression);
            var leading = method.GetLeadingTrivia();
            method = ((MethodDeclarationSyntax)method.WithoutLeadingTrivia()).AddModifiers(SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space)).WithLeadingTrivia(leading);
        }

        var statement = SyntaxFactory.ExpressionStatement(expression).WithLeadingTrivia(indentation.Add(SyntaxFactory.Whitespace("    "))).WithTrailingTrivia(newLine);
        var body = SyntaxFactory.Block(
            SyntaxFactory.Token(indentation, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(newLine)),
            SyntaxFactory.SingletonList<StatementSyntax>(statement),
            SyntaxFactory.Token(indentation, SyntaxKind.CloseBraceToken, method.GetTrailingTrivia()));
        return method.WithExpressionBody(null).WithSemicolonToken(default).WithParameterList(method.ParameterList.WithTrailingTrivia(newLine)).WithBody(body);
    }
}
