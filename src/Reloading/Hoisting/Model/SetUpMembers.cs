using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>The methods by which a class prepares its database and cleans up, in the order in which they run.</summary>
/// <param name="OncePerClass">Those that run once for all tests, before the first or after the last one.</param>
/// <param name="SetUps">All set-ups, those of the class first.</param>
/// <param name="TearDowns">All tear-downs.</param>
internal sealed record SetUpMembers(HashSet<IMethodSymbol> OncePerClass, List<IMethodSymbol> SetUps, List<IMethodSymbol> TearDowns)
{
    public static SetUpMembers Of(INamedTypeSymbol type, TestStyle style, TestAttributes attributes)
    {
        var methods = type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary).ToList();
        var setUps = methods.Where(attributes.IsClassSetUp).ToList();
        var tearDowns = methods.Where(attributes.IsClassTearDown).ToList();
        return new SetUpMembers(
            new HashSet<IMethodSymbol>(setUps.Concat(tearDowns), SymbolEqualityComparer.Default),
            [.. setUps, .. PerTestMembers.SetUpsOf(type, style, attributes).OfType<IMethodSymbol>()],
            [.. PerTestMembers.TearDownsOf(type, style, attributes), .. tearDowns]);
    }
}
