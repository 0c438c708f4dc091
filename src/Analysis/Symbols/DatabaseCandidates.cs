using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>
/// The databases that a project can use, and which of them serve a test class. Found once a compilation; safe for use from several threads.
/// </summary>
internal sealed class DatabaseCandidates
{
    private static readonly ConditionalWeakTable<Compilation, DatabaseCandidates> Known = new();

    private readonly ILookup<ITypeSymbol, INamedTypeSymbol> byContext;

    private DatabaseCandidates(ImmutableArray<INamedTypeSymbol> all)
    {
        All = all;
        byContext = all.Select(static database => (Database: database, Context: DatabaseSymbols.ContextOf(database)))
            .Where(static known => known.Context is not null)
            .ToLookup(
                static known => known.Context!, static known => known.Database,
                (IEqualityComparer<ITypeSymbol>)SymbolEqualityComparer.Default);
    }

    /// <summary>The databases that the compilation and the assemblies that it references declare, by full name.</summary>
    public ImmutableArray<INamedTypeSymbol> All { get; }

    public static DatabaseCandidates In(Compilation compilation, CancellationToken cancellationToken)
    {
        if (!Known.TryGetValue(compilation, out var candidates))
        {
            var found = new DatabaseCandidates(Find(compilation, cancellationToken));
            candidates = Known.GetValue(compilation, _ => found);
        }

        return candidates;
    }

    /// <summary>Those that the tests of a class could run on; one is needed.</summary>
    public ImmutableArray<INamedTypeSymbol> Serving(ClassUse use)
        => use.Database is not null
            ? All.Where(database => SymbolEqualityComparer.Default.Equals(database, use.Database)).ToImmutableArray()
            : use.Context is null ? All
            : byContext[use.Context].ToImmutableArray();

    private static ImmutableArray<INamedTypeSymbol> Find(Compilation compilation, CancellationToken cancellationToken)
    {
        var databases = new SortedDictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
        foreach (var assembly in DeclaringAssemblies.Of(compilation))
        {
            foreach (var type in assembly.GlobalNamespace.Types())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (IsUsable(type) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
                {
                    databases[TypeNames.FullName(type)] = type;
                }
            }
        }

        return databases.Values.ToImmutableArray();
    }

    private static bool IsUsable(INamedTypeSymbol type)
        => type is { TypeKind: TypeKind.Class, IsAbstract: false } && !TypeNames.IsGeneric(type) && DatabaseSymbols.IsDatabase(type);
}
