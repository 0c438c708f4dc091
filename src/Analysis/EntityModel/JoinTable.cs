using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.EntityModel;

/// <summary>The table between two entity types in a many-to-many relationship.</summary>
/// <param name="Left">One end.</param>
/// <param name="Right">The other end.</param>
/// <param name="Mapping">The configured name; null for the conventional one.</param>
/// <param name="Entity">The entity type that the configuration names for it, or null.</param>
internal sealed record JoinTable(INamedTypeSymbol Left, INamedTypeSymbol Right, TableMapping? Mapping, INamedTypeSymbol? Entity);
