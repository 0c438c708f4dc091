using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>Classes whose declaration cannot be rewritten as a whole.</summary>
internal static class DeclarationShape
{
    public static string? SeveralParts(DeclaredClass declared, CancellationToken cancellationToken)
        => declared.Declarations.Count > 1 ? "the class has several parts" : null;

    public static string? GenericOrLocal(DeclaredClass declared, CancellationToken cancellationToken)
        => declared.Type.IsFileLocal || TypeNames.IsGeneric(declared.Type) ? "the class is generic or local to its file" : null;

    public static string? ConditionalCode(DeclaredClass declared, CancellationToken cancellationToken)
        => declared.First.DescendantTrivia()
            .Any(trivia => trivia.IsKind(SyntaxKind.IfDirectiveTrivia) && declared.First.Span.Contains(trivia.Span))
            ? "the class has code under '#if'"
            : null;
}
