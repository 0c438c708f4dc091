using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.EntityModel;

/// <summary>An owned type: its rows are part of the owner's table, or, for a collection, in a table that belongs to the owner.</summary>
internal sealed record Ownership(INamedTypeSymbol Owner, INamedTypeSymbol Owned, bool IsCollection, string Navigation);
