using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>The test collections of xUnit, and the fixtures that their classes share.</summary>
internal static class FixtureCollections
{
    /// <summary>What <c>[Collection]</c> of a class names: a text, or the type that defines the collection; null without.</summary>
    public static object? NameOf(INamedTypeSymbol type)
        => type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "CollectionAttribute") is not { } attribute
            ? null
            : attribute.AttributeClass!.TypeArguments.FirstOrDefault() ?? attribute.ConstructorArguments.FirstOrDefault().Value;

    public static INamedTypeSymbol? DefinitionOf(object collection, Compilation compilation)
        => collection as INamedTypeSymbol
            ?? compilation.Assembly.GlobalNamespace.Types().FirstOrDefault(type => type.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Name == "CollectionDefinitionAttribute"
                && Equals(attribute.ConstructorArguments.FirstOrDefault().Value, collection)));

    /// <summary>Whether a collection is there for the sake of one fixture.</summary>
    public static bool IsOnlyFor(INamedTypeSymbol definition, INamedTypeSymbol fixture)
        => definition.AllInterfaces is [{ Name: "ICollectionFixture", TypeArguments: [var shared] }]
            && SymbolEqualityComparer.Default.Equals(shared, fixture) && definition.GetMembers().All(member => member.IsImplicitlyDeclared);
}
