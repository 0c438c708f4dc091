using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Fixtures;

/// <summary>
/// The classes of a compilation that name fixtures, by what makes a group of them in the plan: fixtures, database and isolation.
/// </summary>
internal sealed class FixtureGroups(Compilation compilation, CancellationToken cancellationToken)
{
    private readonly ILookup<string, INamedTypeSymbol> classes = compilation.Assembly.GlobalNamespace.Types()
        .Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false } && TestClassSymbols.IsTestClass(type))
        .Select(type => (Type: type, Use: ClassUse.Of(type, cancellationToken)))
        .Where(candidate => candidate.Use.Set is { HasCycle: false, Fixtures.Length: > 0 })
        .ToLookup(candidate => KeyOf(candidate.Use), candidate => candidate.Type);

    /// <summary>
    /// A class in whose group <paramref name="type"/> would be without one fixture; null when there is none, when other fixtures depend on
    /// that one, or when the database or context of the class comes from it.
    /// </summary>
    public INamedTypeSymbol? NeighbourWithout(INamedTypeSymbol type, ClassUse use, INamedTypeSymbol fixture)
    {
        var rest = ClassUse.Without(fixture, type, cancellationToken);
        return rest.Set.HasCycle || rest.Set.Fixtures.IsEmpty || rest.Set.Fixtures.Length == use.Set.Fixtures.Length
            || !SymbolEqualityComparer.Default.Equals(rest.Database, use.Database)
            || !SymbolEqualityComparer.Default.Equals(rest.Context, use.Context)
            ? null
            : classes[KeyOf(rest)].FirstOrDefault(neighbour => !SymbolEqualityComparer.Default.Equals(neighbour, type));
    }

    private static string KeyOf(ClassUse use)
        => string.Join("|", new[] { NameOf(use.Database), NameOf(use.Context), use.Isolation }
            .Concat(use.Set.Fixtures.Select(TypeNames.FullName)));

    private static string NameOf(ITypeSymbol? type) => type is null ? "" : TypeNames.FullName(type);
}
