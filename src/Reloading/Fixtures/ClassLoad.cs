using FixtureGen.Reloading.Finding;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Fixtures;

/// <summary>Rows that something stores once for a test class.</summary>
/// <param name="Owner">The class fixture, or the test class whose own method stores them.</param>
/// <param name="Classes">How many test classes have them stored.</param>
/// <param name="Saves">Where they are stored; not empty.</param>
/// <param name="Key">The same for owners whose code stores the same rows; empty when that cannot be told.</param>
internal sealed record ClassLoad(INamedTypeSymbol Owner, int Classes, IReadOnlyList<PerTestWork> Saves, string Key);
