using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Hoisting;

/// <summary>Tells statements of a set-up apart: those that make or dispose what FixtureGen gives the class, and those that store rows.</summary>
internal sealed class DatabaseStatements(SemanticModel model, CancellationToken cancellation)
{
    private static readonly string[] Writes =
        ["Add", "AddAsync", "AddRange", "AddRangeAsync", "Attach", "AttachRange", "Update", "UpdateRange", "Remove", "RemoveRange", "SaveChanges", "SaveChangesAsync"];

    /// <summary>Whether a statement makes, opens, or disposes a connection or context, or creates the schema.</summary>
    public bool IsPlumbing(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax { Declaration: var declaration } => AreVariables(declaration),
        ExpressionStatementSyntax { Expression: var expression } => IsPlumbing(Awaited(expression)),
        _ => false,
    };

    /// <summary>Whether all variables of a declaration hold a part of the database.</summary>
    public bool AreVariables(VariableDeclarationSyntax declaration)
        => declaration.Variables.All(variable => RoleOf(model.GetDeclaredSymbol(variable, cancellation)) is not null);

    /// <summary>Whether a statement runs the migrations of the context.</summary>
    public bool Migrates(StatementSyntax statement)
        => statement is ExpressionStatementSyntax { Expression: var expression } && Called(Awaited(expression)) is { Name: "Migrate" or "MigrateAsync" } method && DatabaseRoles.IsEntityFrameworks(method);

    /// <summary>The statements that run only where <c>EnsureCreated</c> has created something; null for other statements.</summary>
    public StatementSyntax? AfterCreation(StatementSyntax statement)
        => statement is IfStatementSyntax { Else: null } conditional && IsSchemaCreation(Called(Awaited(conditional.Condition))) ? conditional.Statement : null;

    /// <summary>Whether a statement stores rows itself, or hands the database to code that may.</summary>
    public bool Stores(SyntaxNode statement)
    {
        foreach (var call in statement.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
        {
            if (Called(call) is not { } method)
            {
                continue;
            }

            if (Writes.Contains(method.Name) && DatabaseRoles.IsEntityFrameworks(method)
                || method.Name.StartsWith("ExecuteSql", StringComparison.Ordinal) || method.Name.StartsWith("ExecuteNonQuery", StringComparison.Ordinal)
                || (method.ContainingNamespace?.ToDisplayString() == "Dapper" && method.Name.StartsWith("Execute", StringComparison.Ordinal)))
            {
                return true;
            }

            // A call whose result is not kept is made for what it does.
            var isStatement = statement is ExpressionStatementSyntax { Expression: var expression } && Awaited(expression) == call;
            if (isStatement && !method.ContainingNamespace!.ToDisplayString().StartsWith("System", StringComparison.Ordinal) && HandsOver(call))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a statement as a whole empties tables.</summary>
    public bool Empties(StatementSyntax statement)
        => statement is ExpressionStatementSyntax { Expression: var expression } && Awaited(expression) is InvocationExpressionSyntax call && Called(call) is { } method
        && (method.Name is "ExecuteDelete" or "ExecuteDeleteAsync" && DatabaseRoles.IsEntityFrameworks(method) && call.Expression is MemberAccessExpressionSyntax { Expression: var rows } && IsWholeSet(rows)
            || method is { Name: "ResetAsync" or "Reset", ContainingType.Name: "Respawner" or "Checkpoint" });

    private bool IsWholeSet(ExpressionSyntax rows) => model.GetTypeInfo(rows, cancellation).Type is { Name: "DbSet" };

    public static ExpressionSyntax Awaited(ExpressionSyntax expression) => expression switch
    {
        AwaitExpressionSyntax awaited => Awaited(awaited.Expression),
        ParenthesizedExpressionSyntax parenthesized => Awaited(parenthesized.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var inner } } => Awaited(inner),
        _ => expression,
    };

    public IMethodSymbol? Called(ExpressionSyntax call)
        => call is InvocationExpressionSyntax ? model.GetSymbolInfo(call, cancellation).Symbol as IMethodSymbol : null;

    private bool IsPlumbing(ExpressionSyntax expression)
    {
        if (expression is AssignmentExpressionSyntax { Left: var left })
        {
            return RoleOf(model.GetSymbolInfo(left, cancellation).Symbol) is not null;
        }

        if (expression is ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } ending } conditional)
        {
            return IsLifetime(model.GetSymbolInfo(ending, cancellation).Symbol?.Name) && IsVariable(conditional.Expression);
        }

        if (Called(expression) is not { } method || ((InvocationExpressionSyntax)expression).Expression is not MemberAccessExpressionSyntax { Expression: var receiver })
        {
            return false;
        }

        return IsSchemaCreation(method) || method.Name is "OpenConnection" or "OpenConnectionAsync" or "CloseConnection" or "CloseConnectionAsync" && DatabaseRoles.IsEntityFrameworks(method)
            || (IsVariable(receiver) && (IsLifetime(method.Name) || DatabaseRoles.OfType(model.GetTypeInfo(receiver, cancellation).Type) == DatabaseRole.Options));
    }

    private static bool IsSchemaCreation(IMethodSymbol? method)
        => method is { Name: "EnsureCreated" or "EnsureCreatedAsync" or "EnsureDeleted" or "EnsureDeletedAsync" or "Migrate" or "MigrateAsync" } && DatabaseRoles.IsEntityFrameworks(method);

    private static bool IsLifetime(string? name) => name is "Open" or "OpenAsync" or "Close" or "CloseAsync" or "Dispose" or "DisposeAsync";

    private bool IsVariable(ExpressionSyntax expression) => RoleOf(model.GetSymbolInfo(expression, cancellation).Symbol) is not null;

    private bool HandsOver(InvocationExpressionSyntax call)
        => call.ArgumentList.Arguments.Select(argument => argument.Expression).Concat(call.Expression is MemberAccessExpressionSyntax { Expression: var receiver } ? new[] { receiver } : [])
            .Any(given => DatabaseRoles.OfType(model.GetTypeInfo(given, cancellation).Type) is DatabaseRole.Context or DatabaseRole.Connection);

    private static DatabaseRole? RoleOf(ISymbol? symbol) => DatabaseRoles.Of(symbol);
}
