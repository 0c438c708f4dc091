using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Sources;

/// <summary>Tells which code a call runs, and with what.</summary>
internal static class Calls
{
    /// <summary>The frame of code that <paramref name="caller"/> runs: of a method with its arguments, or of an initializer.</summary>
    public static CallFrame Of(
        CallFrame caller, INamedTypeSymbol? declaring, INamedTypeSymbol? thisType, IMethodSymbol? method = null,
        ImmutableArray<IArgumentOperation> arguments = default)
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

    /// <summary>The method that runs when <paramref name="method"/> is called on an object of the given type.</summary>
    public static IMethodSymbol Overriding(IMethodSymbol method, INamedTypeSymbol? type)
    {
        if (type is null || !(method.IsVirtual || method.IsAbstract || method.IsOverride))
        {
            return method;
        }

        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return type.TypeKind == TypeKind.Interface
                ? method
                : type.FindImplementationForInterfaceMember(method) as IMethodSymbol ?? method;
        }

        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var candidate in declaring.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (var overridden = candidate; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
                    {
                        return candidate;
                    }
                }
            }
        }

        return method;
    }
}
