using FixtureGen.Analysis.Collections;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Writes;

/// <summary>Finds the tables that fixtures write, by reading their code.</summary>
internal static class TouchListAnalysis
{
    /// <summary>The table-touch list of one fixture: what its <c>LoadAsync</c> writes, and what <c>[Touches]</c> adds.</summary>
    public static TouchList Analyze(INamedTypeSymbol fixture, Compilation compilation, CancellationToken cancellation)
        => new(EquatableArray<string>.Empty, IsComplete: false);

    /// <summary>The table-touch list of a fixture set: the union of its fixtures' lists, given in load order, in foreign-key order of the context's model.</summary>
    /// <remarks>Without a context, as ADO.NET fixtures are, and for tables that the model lacks, the order in which they are written stays.</remarks>
    public static TouchList Merge(IEnumerable<TouchList> lists, INamedTypeSymbol? context, Compilation compilation, CancellationToken cancellation)
        => new(EquatableArray<string>.Empty, IsComplete: false);
}
