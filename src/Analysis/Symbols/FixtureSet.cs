using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>Fixtures closed over their dependencies.</summary>
/// <param name="Fixtures">The fixtures in load order: dependencies first, ties by full name. Empty when there is a cycle.</param>
/// <param name="Cycle">
/// The fixtures of one dependency cycle, each depending on the next and the last on the first; empty when there is none.
/// </param>
internal sealed record FixtureSet(ImmutableArray<INamedTypeSymbol> Fixtures, ImmutableArray<INamedTypeSymbol> Cycle)
{
    public static readonly FixtureSet Empty = new(ImmutableArray<INamedTypeSymbol>.Empty, ImmutableArray<INamedTypeSymbol>.Empty);

    public bool HasCycle => !Cycle.IsEmpty;

    public static FixtureSet Close(IEnumerable<INamedTypeSymbol> roots, CancellationToken cancellationToken)
    {
        var waiting = Reach(roots, cancellationToken);
        var loaded = ImmutableArray.CreateBuilder<INamedTypeSymbol>(waiting.Count);
        while (waiting.Count > 0)
        {
            var next = waiting.FirstOrDefault(fixture => !fixture.Value.Dependencies.Exists(waiting.ContainsKey));
            if (next.Key is null)
            {
                return Empty with { Cycle = FindCycle(waiting) };
            }

            loaded.Add(next.Value.Fixture);
            waiting.Remove(next.Key);
        }

        return Empty with { Fixtures = loaded.MoveToImmutable() };
    }

    private static SortedDictionary<string, Node> Reach(IEnumerable<INamedTypeSymbol> roots, CancellationToken cancellationToken)
    {
        var reached = new SortedDictionary<string, Node>(StringComparer.Ordinal);
        var open = new Stack<INamedTypeSymbol>(roots);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var fixture = open.Pop();
            var name = TypeNames.FullName(fixture);
            if (!reached.ContainsKey(name))
            {
                var dependencies = FixtureSymbols.DependenciesOf(fixture);
                reached.Add(name, new Node(fixture, dependencies.ConvertAll(TypeNames.FullName)));
                dependencies.ForEach(open.Push);
            }
        }

        return reached;
    }

    private static ImmutableArray<INamedTypeSymbol> FindCycle(SortedDictionary<string, Node> waiting)
    {
        // Everything that still waits depends on something that still waits, so any walk among them comes back to where it was.
        var walk = new List<string>();
        var current = waiting.Keys.First();
        while (!walk.Contains(current))
        {
            walk.Add(current);
            current = waiting[current].Dependencies.First(waiting.ContainsKey);
        }

        return walk.Skip(walk.IndexOf(current)).Select(name => waiting[name].Fixture).ToImmutableArray();
    }

    private sealed record Node(INamedTypeSymbol Fixture, List<string> Dependencies);
}
