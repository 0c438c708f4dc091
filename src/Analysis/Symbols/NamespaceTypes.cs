using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

internal static class NamespaceTypes
{
    /// <summary>All types of a namespace, those in namespaces within and nested ones included.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(this INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (var nested in member.Types())
            {
                yield return nested;
            }
        }
    }
}
