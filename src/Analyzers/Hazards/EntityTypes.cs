using FixtureGen.Analysis.EntityModel;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>What the context of a test class says about the types of objects that tests handle.</summary>
internal static class EntityTypes
{
    /// <summary>Whether the context has a set of <paramref name="type"/> or of a base class of it.</summary>
    public static bool IsEntity(ITypeSymbol? type, ITypeSymbol? context)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Class } entity && context is INamedTypeSymbol owner
        && owner.SelfAndBases().SelectMany(declaring => declaring.GetMembers()).OfType<IPropertySymbol>()
            .Any(
                set => set.Type is INamedTypeSymbol { Name: "DbSet", TypeArguments: [INamedTypeSymbol element] }
                    && set.Type.IsInEntityFramework()
                && entity.SelfAndBases().Contains(element, SymbolEqualityComparer.Default));

    /// <summary>
    /// Whether a property is the key of its class by convention or attribute, a whole number, and not said to be set by the application.
    /// </summary>
    public static bool IsGeneratedKey(IPropertySymbol property)
        => property.Type.SpecialType is SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64
        && (property.Name == "Id" || property.Name == property.ContainingType.Name + "Id" || property.Has("KeyAttribute"))
        && property.Attribute("DatabaseGeneratedAttribute")?.ConstructorArguments is not [{ Value: 0 }];

    /// <summary>Whether code gives the property a value, as an initializer, a constructor or an assignment does.</summary>
    public static bool Sets(IOperation code, IPropertySymbol property)
        => code.DescendantsAndSelf().OfType<IAssignmentOperation>().Any(assignment
            => assignment.Target.Unwrap() is IPropertyReferenceOperation reference
                && SymbolEqualityComparer.Default.Equals(reference.Property.OriginalDefinition, property.OriginalDefinition));
}
