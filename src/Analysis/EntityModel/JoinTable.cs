using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.EntityModel;

/// <summary>The table between two entity types in a many-to-many relationship.</summary>
/// <param name="Left">One end.</param>
/// <param name="Right">The other end.</param>
/// <param name="Mapping">The configured name; null for the conventional one.</param>
/// <param name="Entity">The entity type that the configuration names for it, or null.</param>
internal sealed record JoinTable(INamedTypeSymbol Left, INamedTypeSymbol Right, TableMapping? Mapping, INamedTypeSymbol? Entity)
{
    /// <summary>Whether these are the two ends, in either order.</summary>
    public bool Connects(INamedTypeSymbol one, INamedTypeSymbol other)
        => (Same(Left, one) && Same(Right, other)) || (Same(Left, other) && Same(Right, one));

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
