using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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

    public CallFrame Frame(
        CallFrame caller, INamedTypeSymbol? declaring, INamedTypeSymbol? thisType, IMethodSymbol? method, ImmutableArray<IArgumentOperation> arguments = default)
    {
        var frame = new CallFrame(caller, thisType ?? (method is { MethodKind: MethodKind.LocalFunction } ? caller.ThisType : null));
        if (declaring is not null)
        {
            BindTypeArguments(frame, caller, declaring, thisType);
        }

        if (method is null)
        {
            return frame;
        }

        var definition = method.OriginalDefinition;
        for (var i = 0; i < definition.TypeParameters.Length; i++)
        {
            frame.Bind(definition.TypeParameters[i], caller.Resolve(method.TypeArguments[i]));
        }

        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < definition.Parameters.Length)
            {
                frame.Bind(definition.Parameters[parameter.Ordinal], argument.Value, caller);
            }
        }

        return frame;
    }

    private static void BindTypeArguments(CallFrame frame, CallFrame caller, INamedTypeSymbol declaring, INamedTypeSymbol? thisType)
    {
        var constructed = declaring;
        for (var type = thisType; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, declaring.OriginalDefinition))
            {
                constructed = type;
            }
        }

        for (var i = 0; i < constructed.TypeParameters.Length; i++)
        {
            var argument = caller.Resolve(constructed.TypeArguments[i]);
            if (argument is not ITypeParameterSymbol)
            {
                frame.Bind(constructed.OriginalDefinition.TypeParameters[i], argument);
            }
        }
    }

    private static string Way(CallFrame frame, KnownTexts texts, ValueReader values)
        => string.Join("|",
            frame.Arguments.SelectMany(argument => argument.Expression.Unwrap().Type?.SpecialType == SpecialType.System_String
                ? texts.Of(argument)
                : values.Types(argument).Select(type => type.ToDisplayString()))
            .Concat(frame.TypeArguments.Select(type => type.ToDisplayString()))
            .Append(frame.ThisType?.ToDisplayString()));
}
