using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>Compares namespaces with names, without writing the names of thousands of them out.</summary>
internal static class Namespaces
{
    /// <summary>Whether a namespace has this full name.</summary>
    public static bool IsNamed(this INamespaceSymbol? space, string name)
    {
        var end = name.Length;
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            var start = end - space.Name.Length;
            if (start < 0
                || (start > 0 && name[start - 1] != '.') || string.CompareOrdinal(name, start, space.Name, 0, space.Name.Length) != 0)
            {
                return false;
            }

            end = start - 1;
        }

        return end < 0;
    }

    /// <summary>Whether a namespace has this full name, or one around it has.</summary>
    public static bool IsWithin(this INamespaceSymbol? space, string name)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.IsNamed(name))
            {
                return true;
            }
        }

        return false;
    }
}
