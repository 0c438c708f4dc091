using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Sources;

/// <summary>
/// Follows values to where they come from: through conversions, variables, parameters, constants and what code in source returns.
/// </summary>
internal sealed class ValueReader(SourceBodies bodies)
{
    private readonly HashSet<ISymbol> following = new(SymbolEqualityComparer.Default);

    /// <summary>The expressions that a value may come from. An expression that leads nowhere stands for itself.</summary>
    public IReadOnlyList<Value> Sources(Value value)
    {
        var expression = value.Expression.Unwrap();
        return expression switch
        {
            ILocalReferenceOperation local => Follow(local.Local, value.Frame, expression, () => SourcesOfLocal(local, value.Frame)),
            IParameterReferenceOperation { Parameter: var parameter } => Follow(parameter, value.Frame, expression,
                () => value.Frame.Find(parameter) is { } argument ? Sources(argument) : null),
            IFieldReferenceOperation { Field: { IsReadOnly: true, IsStatic: true } field } => Follow(field, value.Frame, expression,
                () => SourcesOfAll(bodies.Of(field).Select(initializer => new Value(initializer, value.Frame)))),
            IPropertyReferenceOperation { Property.GetMethod: { } getter } property
                => SourcesOfCall(getter, property.Instance, property.Arguments, value with { Expression = expression }),
            IInvocationOperation call =>
                SourcesOfCall(call.TargetMethod, call.Instance, call.Arguments, value with { Expression = expression }),
            IConditionalOperation { WhenFalse: { } otherwise } conditional
                => [.. Sources(value with { Expression = conditional.WhenTrue }), .. Sources(value with { Expression = otherwise })],
            ICoalesceOperation coalesce
                => [.. Sources(value with { Expression = coalesce.Value }), .. Sources(value with { Expression = coalesce.WhenNull })],
            _ => [value with { Expression = expression }],
        };
    }

    /// <summary>
    /// The types that a value is known to have, most of all where its declared type says less, such as <see cref="object"/>.
    /// </summary>
    public IEnumerable<ITypeSymbol> Types(Value value)
        => from source in Sources(value)
           let type = source.Expression.Type
           where type is not null
           select source.Frame.Resolve(type);

    /// <summary>The class of an object that a member is used on; null when there is none.</summary>
    public INamedTypeSymbol? TypeOf(IOperation? instance, CallFrame frame) => instance switch
    {
        null => null,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } =>
            frame.ThisType ?? instance.Type as INamedTypeSymbol,
        _ => Types(new Value(instance, frame)).OfType<INamedTypeSymbol>().FirstOrDefault() ?? instance.Type as INamedTypeSymbol,
    };

    /// <summary>The elements of a collection that is written out in source; null when some of them cannot be seen.</summary>
    public IReadOnlyList<Value>? Elements(Value collection)
    {
        var elements = new List<Value>();
        foreach (var source in Sources(collection))
        {
            var written = source.Expression.Elements();
            if (written.IsDefault || written.Any(element => element.Syntax is SpreadElementSyntax))
            {
                return null;
            }

            elements.AddRange(written.Select(element => source with { Expression = element }));
        }

        return elements;
    }

    /// <summary>What a method or property returns; for strings only, because of other values the declared type tells enough.</summary>
    private IReadOnlyList<Value> SourcesOfCall(
        IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments, Value call)
    {
        if (method.ReturnType.SpecialType != SpecialType.System_String || following.Contains(method))
        {
            return [call];
        }

        return Follow(method, call.Frame, call.Expression, () =>
        {
            var thisType = TypeOf(instance, call.Frame);
            var callee = Calls.Overriding(method, thisType);
            var frame = Calls.Of(call.Frame, callee.ContainingType, thisType, callee, arguments);
            var code = bodies.Of(callee).Concat(callee.AssociatedSymbol is { } property ? bodies.Of(property) : []);
            return SourcesOfAll(code.SelectMany(Returned).Select(returned => new Value(returned, frame)));
        });
    }

    private static IEnumerable<IOperation> Returned(IOperation code)
        => code is IMethodBodyBaseOperation or IBlockOperation or ILocalFunctionOperation
            ? code.Descendants().OfType<IReturnOperation>().Select(@return => @return.ReturnedValue).OfType<IOperation>()
            : [code];

    private IReadOnlyList<Value>? SourcesOfLocal(ILocalReferenceOperation local, CallFrame frame)
    {
        var assigned = bodies.LocalsAround(local);
        if (assigned.ValuesOf(local.Local) is { } values)
        {
            return SourcesOfAll(values.Select(value => new Value(value, frame)));
        }

        if (assigned.CollectionsOf(local.Local) is not { } collections)
        {
            return null;
        }

        var elements = new List<Value>();
        foreach (var collection in collections)
        {
            if (Elements(new Value(collection, frame)) is not { } found)
            {
                return null;
            }

            elements.AddRange(found.SelectMany(Sources));
        }

        return elements;
    }

    private List<Value> SourcesOfAll(IEnumerable<Value> values) => [.. values.SelectMany(Sources)];

    /// <summary>Runs <paramref name="find"/> unless it is under way for the same symbol already, as in <c>x = x + 1</c>.</summary>
    private IReadOnlyList<Value> Follow(ISymbol symbol, CallFrame frame, IOperation expression, Func<IReadOnlyList<Value>?> find)
    {
        if (!following.Add(symbol))
        {
            return [];
        }

        try
        {
            return find() is { Count: > 0 } found ? found : [new Value(expression, frame)];
        }
        finally
        {
            following.Remove(symbol);
        }
    }
}
