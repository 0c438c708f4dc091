using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>A class with its declarations, those apart that are generated.</summary>
internal sealed record DeclaredClass(INamedTypeSymbol Type, IReadOnlyList<TypeDeclarationSyntax> Declarations)
{
    public TypeDeclarationSyntax First => Declarations[0];

    public static DeclaredClass Of(INamedTypeSymbol type, CancellationToken cancellationToken)
        => new(type, [.. type.DeclaringSyntaxReferences.Where(reference
            => !reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
            .Select(reference => (TypeDeclarationSyntax)reference.GetSyntax(cancellationToken))]);
}
