using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>What the tests of one class run on, as far as the class and its fixtures say.</summary>
/// <param name="Set">Its fixtures, with those of its base classes, closed over dependencies.</param>
/// <param name="Database">The database that the class, a base class or a fixture names; null when it follows from the context.</param>
/// <param name="Isolation">The name of how its tests are isolated.</param>
/// <param name="Contexts">
/// The contexts that its fixtures are loaded through, else the one of its named database: none for plain ADO.NET; several are a mistake.
/// </param>
internal sealed record ClassUse(FixtureSet Set, INamedTypeSymbol? Database, string Isolation, ImmutableArray<ITypeSymbol> Contexts)
{
    private static readonly ConditionalWeakTable<INamedTypeSymbol, ClassUse> Known = new();

    /// <summary>The context of the class, or null.</summary>
    public ITypeSymbol? Context => Contexts.Length == 1 ? Contexts[0] : null;

    /// <summary>Read once for each class, whichever rules ask.</summary>
    public static ClassUse Of(INamedTypeSymbol testClass, CancellationToken cancellationToken)
    {
        if (!Known.TryGetValue(testClass, out var use))
        {
            var read = Read(testClass, TestClassSymbols.FixturesNamedBy(testClass), cancellationToken);
            use = Known.GetValue(testClass, _ => read);
        }

        return use;
    }

    /// <summary>
    /// What the class would run on if nobody named one of its fixtures for it. That fixture is still there where another one depends on
    /// it.
    /// </summary>
    public static ClassUse Without(INamedTypeSymbol fixture, INamedTypeSymbol testClass, CancellationToken cancellationToken)
        => Read(testClass, TestClassSymbols.FixturesNamedBy(testClass)
            .Where(named => !SymbolEqualityComparer.Default.Equals(named, fixture)), cancellationToken);

    private static ClassUse Read(INamedTypeSymbol testClass, IEnumerable<INamedTypeSymbol> fixtures, CancellationToken cancellationToken)
    {
        var set = FixtureSet.Close(fixtures, cancellationToken);
        var database = DatabaseSymbols.NamedBy(testClass) ?? NamedByFixture(set);
        return new ClassUse(set, database, IsolationSymbols.Of(testClass), ContextsOf(set, database));
    }

    private static INamedTypeSymbol? NamedByFixture(FixtureSet set)
    {
        foreach (var fixture in set.Fixtures)
        {
            if (DatabaseSymbols.NamedBy(fixture) is { } database)
            {
                return database;
            }
        }

        return null;
    }

    private static ImmutableArray<ITypeSymbol> ContextsOf(FixtureSet set, INamedTypeSymbol? database)
    {
        var contexts = ImmutableArray.CreateBuilder<ITypeSymbol>();
        foreach (var fixture in set.Fixtures)
        {
            if (FixtureSymbols.ContextOf(fixture) is { } context && !contexts.Contains(context, SymbolEqualityComparer.Default))
            {
                contexts.Add(context);
            }
        }

        if (contexts.Count == 0 && database is not null && DatabaseSymbols.ContextOf(database) is { } served)
        {
            contexts.Add(served);
        }

        return contexts.ToImmutable();
    }
}
