using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>Recognises what Entity Framework Core declares.</summary>
internal static class EntityFrameworkTypes
{
    /// <summary>Whether a symbol is declared by Entity Framework Core, or by one of its providers.</summary>
    public static bool IsInEntityFramework(this ISymbol symbol)
        => symbol.ContainingNamespace.IsWithin("Microsoft.EntityFrameworkCore");

    /// <summary>Whether a type is the class of that name in Entity Framework Core, or derives from it.</summary>
    public static bool IsOrDerivesFrom(this ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == name && type.IsInEntityFramework())
            {
                return true;
            }
        }

        return false;
    }
}
