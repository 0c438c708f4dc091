using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.EntityModel;

/// <summary>Rows of the dependent hold the key of a row of the principal.</summary>
/// <param name="Principal">The entity type that is referred to.</param>
/// <param name="Dependent">The entity type with the foreign key.</param>
/// <param name="Navigation">The property that the relationship was found by; null when only configuration tells.</param>
/// <param name="IsDeclaredOnDependent">Whether that property is the dependent's.</param>
internal sealed record Relationship(
    INamedTypeSymbol Principal, INamedTypeSymbol Dependent, IPropertySymbol? Navigation, bool IsDeclaredOnDependent);
