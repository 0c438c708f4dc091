using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>A moved statement, the body of a helper that it calls, or a method that it calls and that cannot become a helper.</summary>
/// <param name="Code">The statement or body; null for a method that others may override or see.</param>
/// <param name="Facts">What it needs from around it.</param>
/// <param name="Method">The method; null for a statement.</param>
/// <param name="Kept">The fields that are known to be filled when it runs.</param>
internal sealed record MovedCode(SyntaxNode? Code, StatementFacts Facts, IMethodSymbol? Method, IReadOnlyList<IFieldSymbol> Kept);
