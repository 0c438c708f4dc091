using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rows;

/// <summary>The methods of a class that its set-ups call.</summary>
internal sealed class HelperMethods(ClassToHoist subject, CancellationToken cancellationToken)
{
    /// <summary>The body of a method of the class that can be made static; null for one that others may override or see.</summary>
    public SyntaxNode? BodyOf(IMethodSymbol method)
        => method is { IsVirtual: false, IsOverride: false, IsAbstract: false, DeclaringSyntaxReferences: [var reference] }
            && reference.GetSyntax(cancellationToken) is MethodDeclarationSyntax declaration
            && subject.Declaration.Span.Contains(declaration.Span) && declaration.SyntaxTree == subject.Declaration.SyntaxTree
            ? declaration.Body ?? (SyntaxNode?)declaration.ExpressionBody
            : null;
}
