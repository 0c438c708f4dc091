using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Hoisting;

/// <summary>Finds the statements by which a test gets and opens a connection of its own.</summary>
internal sealed class OwnConnections(HoistingPlan plan, SemanticModel model, CancellationToken cancellation)
{
    public IEnumerable<StatementSyntax> In(BlockSyntax body)
    {
        var made = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var statement in body.DescendantNodes().OfType<StatementSyntax>())
        {
            if (statement is LocalDeclarationStatementSyntax { Declaration.Variables: [var variable] } && Makes(variable.Initializer?.Value)
                && model.GetDeclaredSymbol(variable, cancellation) is { } local && DatabaseRoles.Of(local) == DatabaseRole.Connection)
            {
                made.Add(local);
                yield return statement;
            }
            else if (made.Count > 0 && statement is ExpressionStatementSyntax { Expression: var expression }
                && DatabaseStatements.Awaited(expression) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax opened, Name.Identifier.ValueText: "Open" or "OpenAsync" } }
                && model.GetSymbolInfo(opened, cancellation).Symbol is { } variableOpened && made.Contains(variableOpened))
            {
                yield return statement;
            }
        }
    }

    /// <summary>Whether an expression is a new connection. Names are asked first: binding all tests would cost.</summary>
    private bool Makes(ExpressionSyntax? value) => value is not null && DatabaseStatements.Awaited(value) switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.ToString().EndsWith("Connection", StringComparison.Ordinal),
        ImplicitObjectCreationExpressionSyntax { Parent.Parent.Parent: VariableDeclarationSyntax declaration } => declaration.Type.ToString().EndsWith("Connection", StringComparison.Ordinal),
        InvocationExpressionSyntax call => plan.Owner is { } owner && model.GetSymbolInfo(call, cancellation).Symbol is { } member && owner.RoleOf(member) == DatabaseRole.Connection,
        _ => false,
    };
}
