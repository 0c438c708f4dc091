using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Sources;

internal static class Operations
{
    /// <summary>The expression behind conversions and parentheses.</summary>
    public static IOperation Unwrap(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>
    /// The elements of an array, collection expression or collection initializer; default when the expression is none of them.
    /// </summary>
    public static ImmutableArray<IOperation> Elements(this IOperation operation) => operation switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        IArrayInitializerOperation initializer => initializer.ElementValues,
        IArrayCreationOperation => ImmutableArray<IOperation>.Empty,
        IObjectCreationOperation { Initializer: { } initializer } when IsCollection(operation.Type)
            => initializer.Initializers.OfType<IInvocationOperation>().SelectMany(add => add.Arguments).Select(argument => argument.Value)
                .ToImmutableArray(),

        // The operation of a collection expression is public only in compilers above the floor.
        { Syntax: CollectionExpressionSyntax } => operation.ChildOperations.ToImmutableArray(),
        _ => default,
    };

    /// <summary>The element type of a collection; null for what is none, and for a string.</summary>
    public static ITypeSymbol? ElementType(this ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.ElementType;
        }

        if (type.SpecialType == SpecialType.System_String)
        {
            return null;
        }

        var enumerable = Enumerable.Repeat(type, 1).Concat(type.AllInterfaces).OfType<INamedTypeSymbol>()
            .FirstOrDefault(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
                || candidate is { Name: "IAsyncEnumerable", IsGenericType: true });
        return enumerable?.TypeArguments[0];
    }

    private static bool IsCollection(ITypeSymbol? type) => type?.ElementType() is not null;
}
