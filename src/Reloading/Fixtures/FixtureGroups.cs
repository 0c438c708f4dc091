using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Fixtures;

/// <summary>The fixture sets of all classes of a compilation that name fixtures.</summary>
internal sealed class FixtureGroups(Compilation compilation, CancellationToken cancellation)
{
    private readonly ILookup<string, INamedTypeSymbol> classes = compilation.Assembly.GlobalNamespace.Types()
        .Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false } && TestClassSymbols.IsTestClass(type))
        .Select(type => (Type: type, Use: ClassUse.Of(type, cancellation)))
        .Where(candidate => candidate.Use.Set is { HasCycle: false, Fixtures.Length: > 0 })
        .ToLookup(candidate => KeyOf(candidate.Use, candidate.Use.Set), candidate => candidate.Type);

    /// <summary>A class whose fixture set is that of <paramref name="type"/> without one fixture; null when there is none, or other fixtures depend on that one.</summary>
    public INamedTypeSymbol? NeighbourWithout(INamedTypeSymbol type, ClassUse use, INamedTypeSymbol fixture)
    {
        var rest = TestClassSymbols.FixturesNamedBy(type).Where(named => !SymbolEqualityComparer.Default.Equals(named, fixture));
        var set = FixtureSet.Close(rest, cancellation);
        return set.HasCycle || set.Fixtures.IsEmpty || set.Fixtures.Length == use.Set.Fixtures.Length
            ? null
            : classes[KeyOf(use, set)].FirstOrDefault(neighbour => !SymbolEqualityComparer.Default.Equals(neighbour, type));
    }

    private static string KeyOf(ClassUse use, FixtureSet set)
        => $"{(use.Database is null ? "" : TypeNames.FullName(use.Database))}|{(use.Context is null ? "" : TypeNames.FullName(use.Context))}|{string.Join("|", set.Fixtures.Select(TypeNames.FullName))}";
}
