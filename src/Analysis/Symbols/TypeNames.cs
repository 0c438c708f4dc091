using System.Text;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>The two names of a type that leave the compiler: the one that reflection uses, and the one that generated code uses.</summary>
internal static class TypeNames
{
    /// <summary>The name as <see cref="Type.FullName"/> gives it for the definition: <c>Forum.Tests.Outer+Inner`1</c>.</summary>
    public static string FullName(ITypeSymbol type)
    {
        if (type.ContainingType is null && type.ContainingNamespace is null or { IsGlobalNamespace: true })
        {
            return type.MetadataName;
        }

        var name = new StringBuilder();
        AppendFullName(name, type);
        return name.ToString();
    }

    /// <summary>The name as code anywhere may write it: <c>global::Forum.Tests.Outer.Inner&lt;T&gt;</c>, keywords escaped.</summary>
    public static string Expression(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Tells whether <paramref name="type"/> is the type of that name and arity in the namespace FixtureGen.</summary>
    public static bool IsFixtureGens(INamedTypeSymbol? type, string name, int arity)
        => type is not null && type.Arity == arity && type.Name == name && IsInFixtureGen(type);

    /// <summary>
    /// Tells whether <paramref name="type"/> is the type of that name in the namespace FixtureGen, with any number of type parameters.
    /// </summary>
    public static bool IsFixtureGens(INamedTypeSymbol? type, string name)
        => type is not null && type.Name == name && IsInFixtureGen(type);

    /// <summary>Tells whether <paramref name="type"/> or a type around it has type parameters.</summary>
    public static bool IsGeneric(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.Arity > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInFixtureGen(INamedTypeSymbol type)
        => type.ContainingType is null
            && type.ContainingNamespace is { Name: KnownNames.FixtureGen, ContainingNamespace.IsGlobalNamespace: true };

    private static void AppendFullName(StringBuilder name, ITypeSymbol type)
    {
        if (type.ContainingType is { } outer)
        {
            AppendFullName(name, outer);
            name.Append('+');
        }
        else if (type.ContainingNamespace is { IsGlobalNamespace: false } @namespace)
        {
            AppendNamespace(name, @namespace);
            name.Append('.');
        }

        name.Append(type.MetadataName);
    }

    private static void AppendNamespace(StringBuilder name, INamespaceSymbol @namespace)
    {
        if (@namespace.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            AppendNamespace(name, outer);
            name.Append('.');
        }

        name.Append(@namespace.Name);
    }
}
