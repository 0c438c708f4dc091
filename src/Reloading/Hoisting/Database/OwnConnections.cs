using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Database;

/// <summary>Takes away the statements by which tests get and open connections of their own: they become the one that they are given.</summary>
internal sealed class OwnConnections(HoistedClass plan, SemanticModel model, CancellationToken cancellation)
{
    public void Replace(SetUpMembers members)
    {
        foreach (var method in plan.Declaration.Members.OfType<MethodDeclarationSyntax>().Where(method => method.Body is not null && !IsSetUp(method, members)))
        {
            var own = In(method.Body!).ToList();
            plan.Dropped.AddRange(own);
            if (own.OfType<LocalDeclarationStatementSyntax>().Count() is var count && (count > 1 || (count == 1 && UsesThatOfTheClass(method))))
            {
                plan.Refuse($"'{method.Identifier.ValueText}' works with several connections at a time");
            }
        }
    }

    private bool UsesThatOfTheClass(SyntaxNode method)
        => method.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => plan.Variables.Exists(variable => variable.Name == name.Identifier.ValueText && plan.RoleOf(variable) == DatabaseRole.Connection));

    private static bool IsSetUp(MethodDeclarationSyntax method, SetUpMembers members)
        => members.SetUps.Concat(members.TearDowns).Any(member => member.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == method.SyntaxTree && reference.Span == method.Span));

    private IEnumerable<StatementSyntax> In(BlockSyntax body)
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
        BaseObjectCreationExpressionSyntax creation => MayMakeOne(creation),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "OpenConnection" or "OpenConnectionAsync" or "CreateConnection", Expression: var source } }
            when plan.RoleOf(model.GetSymbolInfo(source, cancellation).Symbol) == DatabaseRole.DataSource => true,
        InvocationExpressionSyntax call => plan.Owner is { } owner && model.GetSymbolInfo(call, cancellation).Symbol is { } member && owner.RoleOf(member) == DatabaseRole.Connection,
        _ => false,
    };

    /// <summary>Whether an object is a connection, by the name of its type.</summary>
    public static bool MayMakeOne(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => IsConnection(type),
        { Parent.Parent.Parent: VariableDeclarationSyntax declaration } => IsConnection(declaration.Type),
        _ => creation.Parent is AssignmentExpressionSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax,
    };

    private static bool IsConnection(TypeSyntax type) => type.ToString().EndsWith("Connection", StringComparison.Ordinal);
}
