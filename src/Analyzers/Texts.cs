using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers;

/// <summary>Spells symbols for messages.</summary>
internal static class Texts
{
    public static string Name(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    /// <summary>Names in the form 'A', 'B' and 'C'.</summary>
    public static string List(IEnumerable<ISymbol> symbols)
    {
        var names = symbols.Select(symbol => $"'{Name(symbol)}'").ToList();
        return names.Count < 2 ? string.Concat(names) : string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1];
    }
}
