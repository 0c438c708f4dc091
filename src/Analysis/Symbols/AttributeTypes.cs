using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>Reads the types that an attribute names, as type arguments or as <c>typeof</c>.</summary>
internal static class AttributeTypes
{
    /// <summary>
    /// Adds the types in the order in which they were written. Types that do not exist are left out: the compiler reports them.
    /// </summary>
    public static void AddTo(List<INamedTypeSymbol> types, AttributeData attribute)
    {
        foreach (var argument in attribute.AttributeClass!.TypeArguments)
        {
            Add(types, argument);
        }

        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument.Kind == TypedConstantKind.Type)
            {
                Add(types, argument.Value as ITypeSymbol);
            }
            else if (argument is { Kind: TypedConstantKind.Array, IsNull: false })
            {
                foreach (var element in argument.Values)
                {
                    Add(types, element.Value as ITypeSymbol);
                }
            }
        }
    }

    private static void Add(List<INamedTypeSymbol> types, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol named && named.TypeKind != TypeKind.Error)
        {
            types.Add(named);
        }
    }
}
