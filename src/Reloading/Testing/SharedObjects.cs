using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Testing;

/// <summary>The objects of a test class that outlive a test.</summary>
internal static class SharedObjects
{
    /// <summary>
    /// Whether objects of class <paramref name="owner"/> that the code of <paramref name="type"/> meets are there for several tests.
    /// </summary>
    public static bool Outlive(INamedTypeSymbol owner, INamedTypeSymbol type, TestStyle style)
        => IsOrDerivesFrom(type, owner)
            ? !PerTestMembers.HasInstancePerTest(type, style)
            : TypesOf(type).Any(shared => IsOrDerivesFrom(shared, owner));

    /// <summary>xUnit hands class and collection fixtures to the constructor; the other frameworks have statics for that.</summary>
    public static IEnumerable<INamedTypeSymbol> TypesOf(INamedTypeSymbol type)
        => type.SelfAndBases().SelectMany(declaring
            => declaring.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Select(parameter => parameter.Type)
                .Concat(
                    declaring.GetMembers().Where(member => member.IsStatic)
                        .Select(member => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type)))
            .OfType<INamedTypeSymbol>();

    private static bool IsOrDerivesFrom(INamedTypeSymbol type, INamedTypeSymbol other)
        => type.SelfAndBases()
            .Any(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, other.OriginalDefinition));
}
