using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace FixtureGen.CodeFixes;

/// <summary>Fixes FG5007: awaits a call whose task is thrown away, and makes the test around it <c>async Task</c> if it has to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitWorkFix))]
public sealed class AwaitWorkFix() : SyntaxFix("FixtureGen.AwaitWork", RuleIdentifiers.WorkIsNotAwaited)
{
    private protected override string? TitleFor(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => CallsToFix(root, diagnostics).Any() ? "Await the call" : null;

    private protected override SyntaxNode Fix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
    {
        var calls = CallsToFix(root, diagnostics).ToList();
        var statements = calls.Select(StatementOf).OfType<ExpressionStatementSyntax>().ToList();
        var tests = calls.Select(FunctionAround).OfType<MethodDeclarationSyntax>().Where(method => !IsAsync(method)).Distinct().ToList();
        return root.ReplaceNodes(
            statements.Concat<SyntaxNode>(tests),
            static (_, node) => node is ExpressionStatementSyntax statement
                ? WithAwait(statement)
                : WithAsync((MethodDeclarationSyntax)node));
    }

    private static IEnumerable<InvocationExpressionSyntax> CallsToFix(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
        => diagnostics
            .Where(diagnostic => diagnostic.Properties.ContainsKey(DiagnosticProperties.IsTheCall))
            .Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true))
            .OfType<InvocationExpressionSyntax>()
            .Where(call => StatementOf(call) is not null && CanAwait(call));

    /// <summary>The statement that is nothing but the call, or its assignment to a discard.</summary>
    private static ExpressionStatementSyntax? StatementOf(InvocationExpressionSyntax call)
        => call.Parent as ExpressionStatementSyntax ?? (call.Parent as AssignmentExpressionSyntax)?.Parent as ExpressionStatementSyntax;

    private static bool CanAwait(SyntaxNode call)
        => FunctionAround(call) is { } function
        && !call.Ancestors().TakeWhile(ancestor => ancestor != function)
            .Any(ancestor => ancestor is LockStatementSyntax or UnsafeStatementSyntax)
        && (IsAsync(function) || CanBeAsync(function));

    private static SyntaxNode? FunctionAround(SyntaxNode call)
        => call.Ancestors()
            .FirstOrDefault(
                ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax
                    or AccessorDeclarationSyntax);

    private static bool IsAsync(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };

    /// <summary>A method with an attribute is called by the test framework, and by nobody who would then have to await it.</summary>
    private static bool CanBeAsync(SyntaxNode function)
        => function is MethodDeclarationSyntax
            { AttributeLists.Count: > 0, Body: not null,
                ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } } method
        && !method.Modifiers.Any(
            modifier => modifier.Kind() is SyntaxKind.OverrideKeyword or SyntaxKind.VirtualKeyword or SyntaxKind.PartialKeyword
                or SyntaxKind.UnsafeKeyword)
        && method.ParameterList.Parameters.All(parameter => parameter.Modifiers.Count == 0)
        && !method.Body.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>().Any(@return => @return.Expression is not null);

    private static ExpressionStatementSyntax WithAwait(ExpressionStatementSyntax statement)
    {
        var call = statement.Expression is AssignmentExpressionSyntax discard ? discard.Right : statement.Expression;
        var awaited = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithLeadingTrivia(statement.Expression.GetLeadingTrivia())
                .WithTrailingTrivia(SyntaxFactory.Space),
            call.WithoutLeadingTrivia());
        return statement.WithExpression(awaited);
    }

    private static MethodDeclarationSyntax WithAsync(MethodDeclarationSyntax method)
    {
        // Spelled out in full, and shortened to Task wherever that means the same.
        var task = SyntaxFactory.ParseTypeName("global::System.Threading.Tasks.Task")
            .WithTrailingTrivia(method.ReturnType.GetTrailingTrivia())
            .WithAdditionalAnnotations(Simplifier.Annotation);
        var keyword = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return method.Modifiers.Any()
            ? method.WithReturnType(task).AddModifiers(keyword)
            : method.WithReturnType(task).AddModifiers(keyword.WithLeadingTrivia(method.ReturnType.GetLeadingTrivia()));
    }
}
