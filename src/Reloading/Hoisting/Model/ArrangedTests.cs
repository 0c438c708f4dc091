using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rows;

/// <summary>The tests of a class that begin by storing the same rows.</summary>
/// <param name="Tests">Two tests at least, each with what it stores.</param>
/// <param name="Others">The other tests of the class.</param>
internal sealed record ArrangedTests(IReadOnlyList<(IMethodSymbol Test, ArrangedRows Rows)> Tests, IReadOnlyList<IMethodSymbol> Others)
{
    public ArrangedRows First => Tests[0].Rows;

    /// <summary>The tests of a class, by the way in which they begin.</summary>
    public static IEnumerable<ArrangedTests> In(INamedTypeSymbol type, TestAttributes attributes, Compilation compilation,
        CancellationToken cancellationToken)
    {
        var tests = TestsOf(type, attributes).ToList();
        return tests
            .Select(test => (Test: test, Rows: ArrangedRows.Of(test, compilation, cancellationToken)))
            .Where(arranged => arranged.Rows is not null)
            .GroupBy(arranged => arranged.Rows!.Key, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => new ArrangedTests(
                [.. same.Select(arranged => (arranged.Test, arranged.Rows!))],
                [.. tests.Except<IMethodSymbol>(same.Select(arranged => arranged.Test), SymbolEqualityComparer.Default)]));
    }

    private static IEnumerable<IMethodSymbol> TestsOf(INamedTypeSymbol type, TestAttributes attributes)
        => type.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.MethodKind == MethodKind.Ordinary && attributes.StyleOf(method) is not null);
}
