using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rows;

/// <summary>Tells how tests find rows again that they have stored themselves.</summary>
internal static class RowHandles
{
    /// <summary>
    /// The handle for a row, or null for one of which a test may need more than its own columns, or that cannot be found by a key.
    /// </summary>
    public static RowHandle? Of(
        ILocalSymbol local, ILocalSymbol stored, ArrangedRows rows, IEnumerable<IdentifierNameSyntax> reads, SemanticModel model,
        CancellationToken cancellationToken)
        => rows.Save is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var context } }
            && KeyOf(local.Type) is { } key
            && IsAdded(local, rows, model, cancellationToken)
            && IsFoundBy(key, model.GetTypeInfo(context, cancellationToken).Type)
            && reads.All(read => IsOfTheRow(read, rows, model, cancellationToken))
            ? new RowHandle(local, stored, key, context)
            : null;

    private static IPropertySymbol? KeyOf(ITypeSymbol entity)
        => entity is INamedTypeSymbol { TypeKind: TypeKind.Class }
            ? new[] { "Id", entity.Name + "Id" }.SelectMany(name => entity.GetMembers(name)).OfType<IPropertySymbol>()
                .FirstOrDefault(property => IsValue(property.Type) && property.GetMethod is not null)
            : null;

    private static bool IsAdded(ILocalSymbol local, ArrangedRows rows, SemanticModel model, CancellationToken cancellationToken)
        => rows.Statements.SelectMany(statement => statement.DescendantNodes()).OfType<ArgumentSyntax>()
            .Any(
                argument => argument.Expression is IdentifierNameSyntax
                    && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(argument.Expression, cancellationToken).Symbol, local)
                && argument.Parent?.Parent is InvocationExpressionSyntax
                    { Expression: MemberAccessExpressionSyntax
                        { Name.Identifier.ValueText: "Add" or "AddRange" or "AddAsync" or "AddRangeAsync" } });

    /// <summary>Whether nothing says that the rows have another key, or that some are left out.</summary>
    private static bool IsFoundBy(IPropertySymbol key, ITypeSymbol? context)
        => !key.ContainingType.GetAttributes()
            .Any(attribute => attribute.AttributeClass?.Name is "PrimaryKeyAttribute" or "KeylessAttribute")
        && !key.ContainingType.GetMembers()
            .Any(
                member => !SymbolEqualityComparer.Default.Equals(member, key)
                    && member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "KeyAttribute"))
        && context?.DeclaringSyntaxReferences.Any(
            reference => reference.GetSyntax().DescendantTokens()
                .Any(
                    token => token.ValueText is "HasKey" or "HasQueryFilter" or "HasNoKey" or "ApplyConfigurationsFromAssembly"
                        or "ApplyConfiguration")) != true;

    /// <summary>
    /// Whether a variable is used for a column of its row, or to remove that. With rows that hang on it, the context would have to know
    /// those too.
    /// </summary>
    private static bool IsOfTheRow(IdentifierNameSyntax read, ArrangedRows rows, SemanticModel model, CancellationToken cancellationToken)
        => read.Parent switch
    {
        MemberAccessExpressionSyntax member when member.Expression == read =>
            model.GetTypeInfo(member, cancellationToken).Type is { } type && IsValue(type),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            => model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { Name: "Remove" } method
                && method.IsInEntityFramework()
            && rows.Statements.SelectMany(statement => statement.DescendantNodes()).OfType<BaseObjectCreationExpressionSyntax>()
                .Count(creation => DatabaseRoles.OfType(model.GetTypeInfo(creation, cancellationToken).Type) is null) == 1,
        _ => false,
    };

    private static bool IsValue(ITypeSymbol type) => type.IsValueType || type.SpecialType == SpecialType.System_String;
}
