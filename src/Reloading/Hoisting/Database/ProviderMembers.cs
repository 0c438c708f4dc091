using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Database;

/// <summary>Finds what a class uses of its provider's own types that those of ADO.NET do not have.</summary>
internal static class ProviderMembers
{
    /// <summary>The provider's type of connection that variables of the class have, or null.</summary>
    public static INamedTypeSymbol? ConnectionOf(ClassToHoist subject)
        => subject.Variables.Select(TypeOf).OfType<INamedTypeSymbol>()
            .FirstOrDefault(type => AdoNetTypes.IsConnection(type) && !type.IsAbstract);

    /// <summary>The first such use: a member, or a parameter that takes the connection.</summary>
    public static ISymbol? UsedBy(ClassToHoist subject, INamedTypeSymbol connection, CancellationToken cancellationToken)
    {
        foreach (var node in subject.Declaration.DescendantNodes())
        {
            var symbol = node switch
            {
                MemberAccessExpressionSyntax access => subject.Model.GetSymbolInfo(access, cancellationToken).Symbol,
                BaseObjectCreationExpressionSyntax creation => subject.Model.GetSymbolInfo(creation, cancellationToken).Symbol,
                _ => null,
            };
            if (symbol is IMethodSymbol method
                && method.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, connection))
                || (symbol is { IsStatic: false, ContainingType: { } type } and not IMethodSymbol { MethodKind: MethodKind.Constructor }
                    && DatabaseRoles.OfType(type) != DatabaseRole.DataSource && IsOfProvider(type, connection) && !IsOfAdoNet(symbol)))
            {
                return symbol;
            }
        }

        return null;
    }

    public static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool IsOfProvider(INamedTypeSymbol type, INamedTypeSymbol connection)
        => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, connection.ContainingAssembly);

    private static bool IsOfAdoNet(ISymbol member)
    {
        for (var ancestor = member.ContainingType.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (!ancestor.GetMembers(member.Name).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
