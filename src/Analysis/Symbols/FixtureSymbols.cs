using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>What a fixture class declares.</summary>
internal static class FixtureSymbols
{
    /// <summary>Tells whether <paramref name="type"/> derives from <c>Fixture</c>.</summary>
    public static bool IsFixture(ITypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (TypeNames.IsFixtureGens(current, KnownNames.Fixture, 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether <paramref name="type"/> itself has <c>[Fixture]</c>.</summary>
    public static bool IsMarked(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (TypeNames.IsFixtureGens(attribute.AttributeClass, KnownNames.FixtureAttribute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The context that <paramref name="type"/> is loaded through, or null for a fixture that is loaded through ADO.NET.</summary>
    public static ITypeSymbol? ContextOf(ITypeSymbol type) => BaseTypeArgument(type, KnownNames.Fixture);

    /// <summary>
    /// The fixtures that <paramref name="type"/> and its base classes name with <c>[DependsOnFixtures]</c>, as written; may hold
    /// duplicates.
    /// </summary>
    public static List<INamedTypeSymbol> DependenciesOf(INamedTypeSymbol type)
    {
        var dependencies = new List<INamedTypeSymbol>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var attribute in current.GetAttributes())
            {
                if (TypeNames.IsFixtureGens(attribute.AttributeClass, KnownNames.DependsOnFixturesAttribute)
                    || TypeNames.IsFixtureGens(attribute.AttributeClass, KnownNames.DependsOnAttribute))
                {
                    AttributeTypes.AddTo(dependencies, attribute);
                }
            }
        }

        return dependencies;
    }

    /// <summary>The type argument of the nearest base class of that name in FixtureGen with one type parameter, or null.</summary>
    internal static ITypeSymbol? BaseTypeArgument(ITypeSymbol type, string name)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (TypeNames.IsFixtureGens(current, name, 1))
            {
                return current.TypeArguments[0];
            }
        }

        return null;
    }
}
