using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>The databases that a project can use, and which of them serve a test class.</summary>
internal static class DatabaseCandidates
{
    /// <summary>The databases that a compilation and the assemblies that it references declare, by full name.</summary>
    public static ImmutableArray<INamedTypeSymbol> In(Compilation compilation, CancellationToken cancellation)
    {
        var databases = new SortedDictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
        foreach (var assembly in DeclaringAssemblies.Of(compilation))
        {
            foreach (var type in assembly.GlobalNamespace.Types())
            {
                cancellation.ThrowIfCancellationRequested();
                if (IsUsable(type) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
                {
                    databases[TypeNames.FullName(type)] = type;
                }
            }
        }

        return databases.Values.ToImmutableArray();
    }

    /// <summary>Those of <paramref name="databases"/> that the tests of a class could run on; one is needed.</summary>
    public static ImmutableArray<INamedTypeSymbol> Serving(ClassUse use, ImmutableArray<INamedTypeSymbol> databases)
        => databases.Where(database => use.Database is not null ? SymbolEqualityComparer.Default.Equals(database, use.Database)
            : use.Context is null || SymbolEqualityComparer.Default.Equals(DatabaseSymbols.ContextOf(database), use.Context)).ToImmutableArray();

    private static bool IsUsable(INamedTypeSymbol type)
        => type is { TypeKind: TypeKind.Class, IsAbstract: false } && !TypeNames.IsGeneric(type) && DatabaseSymbols.IsDatabase(type);
}
