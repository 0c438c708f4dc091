using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>What makes a method a class set-up.</summary>
internal static class ClassSetupSymbols
{
    public static bool IsMarked(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (TypeNames.IsFixtureGens(attribute.AttributeClass, KnownNames.ClassSetupAttribute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Tells whether generated code can call <paramref name="method"/>, in a class of this <paramref name="context"/> or of none.
    /// </summary>
    public static bool HasRightShape(IMethodSymbol method, ITypeSymbol? context)
        => method is { IsStatic: true, IsAbstract: false, Arity: 0, MethodKind: MethodKind.Ordinary }
            && IsRightReturn(method)
            && method.Parameters.All(parameter => IsRightParameter(parameter, context));

    /// <summary>Tells whether generated code has something to pass for <paramref name="parameter"/>.</summary>
    public static bool IsRightParameter(IParameterSymbol parameter, ITypeSymbol? context)
        => parameter.RefKind == RefKind.None
            && (IsConnection(parameter.Type)
                || IsCancellation(parameter.Type)
                || (context is not null && SymbolEqualityComparer.Default.Equals(parameter.Type, context)));

    public static bool IsConnection(ITypeSymbol type) => IsNamed(type, "DbConnection", "System.Data.Common");

    public static bool IsCancellation(ITypeSymbol type) => IsNamed(type, "CancellationToken", "System.Threading");

    private static bool IsRightReturn(IMethodSymbol method)
        => method is { ReturnsVoid: true, IsAsync: false }
            || IsNamed(method.ReturnType, "Task", "System.Threading.Tasks")
            || IsNamed(method.ReturnType, "ValueTask", "System.Threading.Tasks");

    private static bool IsNamed(ITypeSymbol type, string name, string @namespace)
        => type is INamedTypeSymbol { Arity: 0, ContainingType: null } && type.Name == name && type.ContainingNamespace.IsNamed(@namespace);
}
