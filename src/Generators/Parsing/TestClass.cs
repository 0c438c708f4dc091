using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

/// <summary>A class that is given glue.</summary>
/// <param name="Context">Its context, or null.</param>
internal sealed record TestClass(INamedTypeSymbol Symbol, ClassUse Use, ITypeSymbol? Context)
{
    /// <returns>
    /// Null when <paramref name="type"/> is no test class that uses fixtures, or one that nothing correct could be added to: an analyzer
    /// reports why.
    /// </returns>
    public static TestClass? Find(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (type.IsStatic
            || type.TypeKind != TypeKind.Class || !TestClassSymbols.IsTestClass(type) || !TestClassSymbols.CanBeExtended(type))
        {
            return null;
        }

        var use = ClassUse.Of(type, cancellationToken);
        if (use.Set.HasCycle || use.Contexts.Length > 1)
        {
            return null;
        }

        return new TestClass(type, use, use.Context is { TypeKind: not TypeKind.Error } context ? context : null);
    }
}
