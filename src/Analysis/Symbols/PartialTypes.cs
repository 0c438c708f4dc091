using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Symbols;

internal static class PartialTypes
{
    /// <summary>
    /// Tells whether <paramref name="type"/> is declared in source with <c>partial</c>. Where one declaration is, the compiler asks it of
    /// all.
    /// </summary>
    public static bool IsPartial(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax declaration && IsPartial(declaration))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsPartial(TypeDeclarationSyntax declaration) => declaration.Modifiers.Any(SyntaxKind.PartialKeyword);
}
