using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Architecture;

/// <summary>
/// Finds which types use which, in sources rather than in assemblies: there, a constant that is used is a mere number or text, and a type
/// does not tell its folder.
/// </summary>
internal static class TypeUses
{
    /// <summary>
    /// Each use of a type that another file of the compilation declares; once for each pair of types. Files of the projects that it
    /// references are not among them: their paths say nothing about its rooms.
    /// </summary>
    internal static IReadOnlyList<TypeUse> In(Compilation compilation)
    {
        var found = new Dictionary<(string User, string Used, string File), TypeUse>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);

            // What a using directive names may be used by nobody, or by a comment alone.
            foreach (var node in tree.GetRoot().DescendantNodes(static node => node is not UsingDirectiveSyntax))
            {
                foreach (var used in TypesAt(node, model))
                {
                    if (SymbolEqualityComparer.Default.Equals(used.ContainingAssembly, compilation.Assembly)
                        && FileOf(used) is { } file && file != tree.FilePath)
                    {
                        var user = UserOf(node) ?? tree.FilePath;
                        found.TryAdd((user, used.Name, file), new(user, tree.FilePath, LineOf(node), used.Name, file));
                    }
                }
            }
        }

        return [.. found.Values];
    }

    /// <summary>
    /// The types that a piece of code names, gets at by a member, or has as its value: also where <c>var</c>, <c>new()</c> and chained
    /// calls name none.
    /// </summary>
    private static IEnumerable<INamedTypeSymbol> TypesAt(SyntaxNode node, SemanticModel model)
    {
        var type = model.GetTypeInfo(node);
        return TypesIn(model.GetSymbolInfo(node).Symbol).Concat(TypesIn(type.Type)).Concat(TypesIn(type.ConvertedType));
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol type => [type.OriginalDefinition, .. type.TypeArguments.SelectMany(TypesIn), .. TypesIn(type.ContainingType)],
        IArrayTypeSymbol array => TypesIn(array.ElementType),
        IPointerTypeSymbol pointer => TypesIn(pointer.PointedAtType),
        IMethodSymbol method => [.. method.TypeArguments.SelectMany(TypesIn), .. TypesIn((method.ReducedFrom ?? method).ContainingType)],
        IPropertySymbol or IFieldSymbol or IEventSymbol => TypesIn(symbol.ContainingType),
        _ => [],
    };

    private static string? FileOf(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath;

    /// <summary>The outermost type around it.</summary>
    private static string? UserOf(SyntaxNode node) => node.AncestorsAndSelf().Select(static ancestor => ancestor switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => null,
    }).LastOrDefault(static name => name is not null);

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
