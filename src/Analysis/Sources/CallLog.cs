using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Sources;

/// <summary>Remembers which code was walked with which arguments, so that every walk ends.</summary>
internal sealed class CallLog
{
    /// <summary>Calls nested deeper than this are a recursion that builds ever new texts.</summary>
    public const int Deepest = 40;

    private readonly Dictionary<ISymbol, HashSet<string>> walked = new(SymbolEqualityComparer.Default);

    /// <summary>Notes that <paramref name="code"/> is walked; false when it has been already, in the same way.</summary>
    public bool Add(ISymbol code, CallFrame? frame, ValueReader values)
    {
        if (!walked.TryGetValue(code, out var ways))
        {
            walked.Add(code, ways = new HashSet<string>(StringComparer.Ordinal));
        }

        return ways.Add(frame is null ? "" : Way(frame, new KnownTexts(values), values));
    }

    private static string Way(CallFrame frame, KnownTexts texts, ValueReader values)
        => string.Join("|",
            frame.Arguments.SelectMany(argument => argument.Expression.Unwrap().Type?.SpecialType == SpecialType.System_String
                ? texts.Of(argument)
                : values.Types(argument).Select(type => type.ToDisplayString()))
            .Concat(frame.TypeArguments.Select(type => type.ToDisplayString()))
            .Append(frame.ThisType?.ToDisplayString()));
}
