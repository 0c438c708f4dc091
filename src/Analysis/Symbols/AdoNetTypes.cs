using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>Recognises the types of ADO.NET and of its providers.</summary>
internal static class AdoNetTypes
{
    public static bool IsConnection(ITypeSymbol? type)
        => type is not null && (IsNamed(type, "IDbConnection")
            || type.AllInterfaces.Any(static contract => IsNamed(contract, "IDbConnection")));

    /// <summary>Whether a type is a pool of connections.</summary>
    public static bool IsDataSource(ITypeSymbol? type)
        => type is INamedTypeSymbol named
            && named.SelfAndBases().Any(static candidate => candidate.Name == "DbDataSource"
                && candidate.ContainingNamespace.IsNamed("System.Data.Common"));

    private static bool IsNamed(ITypeSymbol type, string name) => type.Name == name && type.ContainingNamespace.IsNamed("System.Data");
}
