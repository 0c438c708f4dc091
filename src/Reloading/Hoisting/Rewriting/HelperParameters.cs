using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>What of the database each method that becomes static has to be given: what it uses itself, or hands to another one.</summary>
internal sealed class HelperParameters
{
    private readonly HoistedClass hoisted;
    private readonly HashSet<ISymbol> context = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> connection = new(SymbolEqualityComparer.Default);

    public HelperParameters(HoistedClass hoisted, SemanticModel model, CancellationToken cancellationToken)
    {
        this.hoisted = hoisted;
        for (var before = -1; before != context.Count + connection.Count;)
        {
            before = context.Count + connection.Count;
            foreach (var helper in hoisted.Rows.Helpers)
            {
                if (helper.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is { } declaration)
                {
                    var (usesContext, usesConnection) = Uses(declaration, model, cancellationToken);
                    Add(context, helper, usesContext);
                    Add(connection, helper, usesConnection);
                }
            }
        }
    }

    public bool TakesContext(IMethodSymbol helper) => context.Contains(helper);

    public bool TakesConnection(IMethodSymbol helper) => connection.Contains(helper);

    /// <summary>What of the database a piece of code uses.</summary>
    public (bool Context, bool Connection) Uses(SyntaxNode code, SemanticModel model, CancellationToken cancellationToken)
    {
        var (usesContext, usesConnection) = (false, false);
        foreach (var node in code.DescendantNodesAndSelf())
        {
            if (node is IdentifierNameSyntax or BaseObjectCreationExpressionSyntax)
            {
                var symbol = model.GetSymbolInfo(node, cancellationToken).Symbol;
                var role = node is BaseObjectCreationExpressionSyntax
                    ? DatabaseRoles.OfType(model.GetTypeInfo(node, cancellationToken).Type)
                    : DatabaseRoles.Of(symbol) ?? hoisted.Class.Owner?.RoleOf(symbol);
                usesContext |= role == DatabaseRole.Context
                    || (symbol is IMethodSymbol called && context.Contains(called.OriginalDefinition));
                usesConnection |= (role == DatabaseRole.Connection && !IsOfOptions(node))
                    || (symbol is IMethodSymbol other && connection.Contains(other.OriginalDefinition));
            }
        }

        return (usesContext, usesConnection);
    }

    /// <summary>A connection that a context is configured with goes away together with the options.</summary>
    private static bool IsOfOptions(SyntaxNode node)
        => node.FirstAncestorOrSelf<ArgumentSyntax>()
            ?.Parent?.Parent is InvocationExpressionSyntax
                { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } }
                    && name.StartsWith("Use", StringComparison.Ordinal);

    private static void Add(HashSet<ISymbol> set, ISymbol helper, bool uses)
    {
        if (uses)
        {
            set.Add(helper);
        }
    }
}
