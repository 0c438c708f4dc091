using FixtureGen.Analysis.Collections;
using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

/// <summary>Reads how a type, and the types around it, are opened to add to them.</summary>
internal static class TypeHeaders
{
    private static readonly SymbolDisplayFormat NamespaceFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    public static string NamespaceOf(INamedTypeSymbol type)
        => type.ContainingNamespace is { IsGlobalNamespace: false } @namespace ? @namespace.ToDisplayString(NamespaceFormat) : "";

    /// <summary>Outermost first; the last one is <paramref name="type"/>.</summary>
    public static EquatableArray<TypeHeader> Of(INamedTypeSymbol type)
    {
        var headers = new List<TypeHeader>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            headers.Insert(0, new TypeHeader("partial " + KindOf(current), NameOf(current)));
        }

        return headers.ToEquatableArray();
    }

    private static string KindOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsRecord: true } => "record",
        _ => "class",
    };

    private static string NameOf(INamedTypeSymbol type)
    {
        var name = Identifiers.Escape(type.Name);
        return type.Arity == 0
            ? name
            : $"{name}<{string.Join(", ", type.TypeParameters.Select(parameter => Identifiers.Escape(parameter.Name)))}>";
    }
}
