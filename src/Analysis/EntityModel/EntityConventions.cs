using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.EntityModel;

/// <summary>What Entity Framework Core concludes from the shape of a class.</summary>
internal static class EntityConventions
{
    public static AttributeData? Attribute(this ISymbol symbol, string name)
        => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);

    public static bool Has(this ISymbol symbol, string attribute) => symbol.Attribute(attribute) is not null;

    /// <summary>The public instance properties of a class, inherited ones included.</summary>
    public static IEnumerable<IPropertySymbol> Properties(this INamedTypeSymbol type)
        => from declaring in type.SelfAndBases()
           from property in declaring.GetMembers().OfType<IPropertySymbol>()
           where property is
               { IsStatic: false, IsIndexer: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null }
              && !property.Has("NotMappedAttribute")
           select property;

    /// <summary>The class that a property refers to if it is a navigation, and whether it refers to many.</summary>
    public static (INamedTypeSymbol Type, bool IsCollection)? Target(this IPropertySymbol property)
    {
        var element = property.Type.ElementType();
        return (element ?? property.Type) is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } type
            && !IsInSystem(type)
            && (element is not null || property.SetMethod is not null || IsReference(property))
            ? ((INamedTypeSymbol)type.WithNullableAnnotation(NullableAnnotation.None), element is not null)
            : null;
    }

    /// <summary>A class that is found through a navigation only is an entity type when it has a key; otherwise it is a value.</summary>
    public static bool HasKey(this INamedTypeSymbol type)
        => type.Has("PrimaryKeyAttribute")
        || type.Properties().Any(property => property.Has("KeyAttribute")
            || property.Name.Equals("Id", StringComparison.OrdinalIgnoreCase)
            || property.Name.Equals(type.Name + "Id", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a class has a property that is the foreign key of one of its navigations by convention or attribute.</summary>
    public static bool HasForeignKeyFor(this INamedTypeSymbol type, IPropertySymbol navigation, INamedTypeSymbol principal)
        => navigation.Has("ForeignKeyAttribute")
        || type.Properties().Any(property => property.Target() is null
            && (property.Name.Equals(navigation.Name + "Id", StringComparison.OrdinalIgnoreCase)
                || property.Name.Equals(principal.Name + "Id", StringComparison.OrdinalIgnoreCase)
                || property.Attribute("ForeignKeyAttribute")?.ConstructorArguments is [{ Value: string name }] && name == navigation.Name));

    /// <summary>A reference assembly leaves private setters out.</summary>
    private static bool IsReference(IPropertySymbol property) => property.DeclaringSyntaxReferences.IsEmpty;

    private static bool IsInSystem(INamedTypeSymbol type) => type.ContainingNamespace.IsWithin("System");
}
