using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

internal static class DependencyCycle
{
    /// <summary>
    /// The shortest way from a fixture through its dependencies back to itself, with the fixture at both ends; empty when there is none.
    /// </summary>
    public static ImmutableArray<INamedTypeSymbol> Through(INamedTypeSymbol fixture, CancellationToken cancellationToken)
    {
        var dependents = new Dictionary<INamedTypeSymbol, INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<INamedTypeSymbol>([fixture]);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var dependent = open.Dequeue();
            foreach (var dependency in FixtureSymbols.DependenciesOf(dependent))
            {
                if (dependents.ContainsKey(dependency))
                {
                    continue;
                }

                dependents.Add(dependency, dependent);
                if (SymbolEqualityComparer.Default.Equals(dependency, fixture))
                {
                    return Spell(fixture, dependents);
                }

                open.Enqueue(dependency);
            }
        }

        return ImmutableArray<INamedTypeSymbol>.Empty;
    }

    private static ImmutableArray<INamedTypeSymbol> Spell(
        INamedTypeSymbol fixture, Dictionary<INamedTypeSymbol, INamedTypeSymbol> dependents)
    {
        var cycle = new List<INamedTypeSymbol> { fixture };
        var current = fixture;
        do
        {
            current = dependents[current];
            cycle.Add(current);
        }
        while (!SymbolEqualityComparer.Default.Equals(current, fixture));

        cycle.Reverse();
        return cycle.ToImmutableArray();
    }
}
