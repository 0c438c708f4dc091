using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Sources;

/// <summary>One call on the way that the analysis follows: which method, on which type, with which arguments.</summary>
/// <param name="caller">The frame of the calling code; null at the entry.</param>
/// <param name="thisType">The type that <c>this</c> is known to have; null in static code.</param>
internal sealed class CallFrame(CallFrame? caller, INamedTypeSymbol? thisType)
{
    private readonly Dictionary<IParameterSymbol, Value> arguments = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeParameterSymbol, ITypeSymbol> typeArguments = new(SymbolEqualityComparer.Default);

    public CallFrame? Caller => caller;

    public INamedTypeSymbol? ThisType => thisType;

    public int Depth { get; } = caller is null ? 0 : caller.Depth + 1;

    public IEnumerable<Value> Arguments => arguments.Values;

    public IEnumerable<ITypeSymbol> TypeArguments => typeArguments.Values;

    public void Bind(IParameterSymbol parameter, IOperation argument, CallFrame from)
        => arguments[parameter] = new Value(argument, from);

    public void Bind(ITypeParameterSymbol parameter, ITypeSymbol argument) => typeArguments[parameter] = argument;

    /// <summary>The argument that a parameter stands for; a local function and a lambda see their container's.</summary>
    public Value? Find(IParameterSymbol parameter)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.arguments.TryGetValue(parameter, out var value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The type with the type arguments of the calls filled in.</summary>
    public ITypeSymbol Resolve(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => Find(parameter) ?? type,
        INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false } generic when generic.TypeArguments.Any(Mentions)
            => generic.ConstructedFrom.Construct([.. generic.TypeArguments.Select(Resolve)]),
        _ => type,
    };

    private static bool Mentions(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        INamedTypeSymbol named => named.TypeArguments.Any(Mentions),
        IArrayTypeSymbol array => Mentions(array.ElementType),
        _ => false,
    };

    private ITypeSymbol? Find(ITypeParameterSymbol parameter)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.typeArguments.TryGetValue(parameter, out var type))
            {
                return type;
            }
        }

        return null;
    }
}
