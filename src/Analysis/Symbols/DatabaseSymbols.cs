using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>What a database class declares, and who names it.</summary>
internal static class DatabaseSymbols
{
    /// <summary>Tells whether <paramref name="type"/> derives from <c>TestDatabase</c>.</summary>
    public static bool IsDatabase(ITypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (TypeNames.IsFixtureGens(current, KnownNames.TestDatabase, 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The context that the database serves, or null for one that is used through ADO.NET.</summary>
    public static ITypeSymbol? ContextOf(ITypeSymbol type) => FixtureSymbols.BaseTypeArgument(type, KnownNames.TestDatabase);

    /// <summary>
    /// The database that <paramref name="type"/> names with <c>[UseDatabase]</c>, itself or through the nearest base class that does.
    /// </summary>
    public static INamedTypeSymbol? NamedBy(INamedTypeSymbol type)
    {
        var databases = new List<INamedTypeSymbol>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var attribute in current.GetAttributes())
            {
                if (TypeNames.IsFixtureGens(attribute.AttributeClass, KnownNames.UseDatabaseAttribute))
                {
                    AttributeTypes.AddTo(databases, attribute);
                }
            }

            if (databases.Count > 0)
            {
                return databases[0];
            }
        }

        return null;
    }
}
