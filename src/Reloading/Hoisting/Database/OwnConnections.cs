using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Database;

/// <summary>Finds the statements by which tests get and open connections of their own: they become the one that they are given.</summary>
internal sealed class OwnConnections(ClassToHoist subject, CancellationToken cancellationToken)
{
    public IReadOnlyList<StatementSyntax> All() => [.. MethodsOfTests(subject).SelectMany(method => In(method.Body!))];

    /// <summary>The methods of a class that are no set-ups and no tear-downs.</summary>
    public static IEnumerable<MethodDeclarationSyntax> MethodsOfTests(ClassToHoist subject)
        => subject.Declaration.Members.OfType<MethodDeclarationSyntax>()
            .Where(method => method.Body is not null && !IsSetUp(method, subject.Members));

    private static bool IsSetUp(MethodDeclarationSyntax method, SetUpMembers members)
        => members.SetUps.Concat(members.TearDowns)
            .Any(member => member.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == method.SyntaxTree
                && reference.Span == method.Span));

    private IEnumerable<StatementSyntax> In(BlockSyntax body)
    {
        var made = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var statement in body.DescendantNodes().OfType<StatementSyntax>())
        {
            if (statement is LocalDeclarationStatementSyntax { Declaration.Variables: [var variable] } && Makes(variable.Initializer?.Value)
                && subject.Model.GetDeclaredSymbol(variable, cancellationToken) is { } local
                && DatabaseRoles.Of(local) == DatabaseRole.Connection)
            {
                made.Add(local);
                yield return statement;
            }
            else if (made.Count > 0 && statement is ExpressionStatementSyntax { Expression: var expression }
                && DatabaseStatements.Awaited(
                    expression) is InvocationExpressionSyntax
                        { Expression: MemberAccessExpressionSyntax
                            { Expression: IdentifierNameSyntax opened, Name.Identifier.ValueText: "Open" or "OpenAsync" } }
                && subject.Model.GetSymbolInfo(opened, cancellationToken).Symbol is { } variableOpened && made.Contains(variableOpened))
            {
                yield return statement;
            }
        }
    }

    /// <summary>Whether an expression is a new connection. Names are asked first: binding all tests would cost.</summary>
    private bool Makes(ExpressionSyntax? value) => value is not null && DatabaseStatements.Awaited(value) switch
    {
        BaseObjectCreationExpressionSyntax creation => MayMakeOne(creation),
        InvocationExpressionSyntax
            { Expression: MemberAccessExpressionSyntax
                { Name.Identifier.ValueText: "OpenConnection" or "OpenConnectionAsync" or "CreateConnection", Expression: var source } }
            when subject.RoleOf(subject.Model.GetSymbolInfo(source, cancellationToken).Symbol) == DatabaseRole.DataSource => true,
        InvocationExpressionSyntax call => subject.Owner is { } owner
            && subject.Model.GetSymbolInfo(call, cancellationToken).Symbol is { } member && owner.RoleOf(member) == DatabaseRole.Connection,
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
