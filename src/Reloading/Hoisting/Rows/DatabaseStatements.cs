using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rows;

/// <summary>
/// Tells statements of a set-up apart: those that make or dispose what FixtureGen gives the class, and those that store rows.
/// </summary>
internal sealed class DatabaseStatements(ClassToHoist subject, CancellationToken cancellationToken)
{
    private static readonly string[] Writes =
    [
        "Add", "AddAsync", "AddRange", "AddRangeAsync", "Attach", "AttachRange", "Update", "UpdateRange", "Remove", "RemoveRange",
        "SaveChanges", "SaveChangesAsync", "ExecuteUpdate", "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync",
    ];

    /// <summary>Whether a statement makes, opens, or disposes a connection or context, or creates the schema.</summary>
    public bool IsPlumbing(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax { Declaration: var declaration } => AreVariables(declaration),
        ExpressionStatementSyntax { Expression: var expression } => IsPlumbing(Awaited(expression)),
        _ => false,
    };

    /// <summary>Whether all variables of a declaration hold a part of the database.</summary>
    public bool AreVariables(VariableDeclarationSyntax declaration)
        => declaration.Variables.All(variable => RoleOf(subject.Model.GetDeclaredSymbol(variable, cancellationToken)) is not null);

    /// <summary>Whether a statement runs the migrations of the context.</summary>
    public bool Migrates(StatementSyntax statement)
        => statement is ExpressionStatementSyntax { Expression: var expression }
        && Called(Awaited(expression)) is { Name: "Migrate" or "MigrateAsync" } method && method.IsInEntityFramework();

    /// <summary>Whether a statement makes its context forget the rows that it knows.</summary>
    public bool Forgets(StatementSyntax statement)
        => statement is ExpressionStatementSyntax { Expression: var expression }
        && Called(Awaited(expression)) is { Name: "Clear", ContainingType.Name: "ChangeTracker" } method && method.IsInEntityFramework();

    /// <summary>The statements that run only where <c>EnsureCreated</c> has created something; null for other statements.</summary>
    public StatementSyntax? AfterCreation(StatementSyntax statement)
        => statement is IfStatementSyntax { Else: null } conditional && IsSchemaCreation(Called(Awaited(conditional.Condition)))
            ? conditional.Statement
            : null;

    /// <summary>Whether a statement stores rows itself, or hands the database to code that may.</summary>
    public bool Stores(SyntaxNode statement)
    {
        foreach (var call in statement.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
        {
            if (Called(call) is not { } method)
            {
                continue;
            }

            if (Writes.Contains(method.Name) && method.IsInEntityFramework()
                || method.Name.StartsWith("ExecuteSql", StringComparison.Ordinal)
                || method.Name.StartsWith("ExecuteNonQuery", StringComparison.Ordinal)
                || (method.ContainingNamespace?.ToDisplayString() == "Dapper"
                    && method.Name.StartsWith("Execute", StringComparison.Ordinal)))
            {
                return true;
            }

            // A call whose result is not kept is made for what it does.
            var isStatement = statement is ExpressionStatementSyntax { Expression: var expression } && Awaited(expression) == call;
            if (isStatement && !method.ContainingNamespace!.ToDisplayString().StartsWith("System", StringComparison.Ordinal)
                && HandsOver(call))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a tear-down empties tables after every test.</summary>
    public bool AreEmptied(SetUpMembers members)
        => subject.Works.Any(work => work.Work.Kind == WorkKind.EmptiesTables && work.Member is IMethodSymbol member
            && !members.OncePerClass.Contains(member) && members.TearDowns.Contains(member, SymbolEqualityComparer.Default));

    /// <summary>Whether a statement empties tables and does nothing else to the database, itself or through what it calls.</summary>
    public bool Empties(StatementSyntax statement)
    {
        var kinds = KindsIn(statement).ToList();
        return kinds.Contains(WorkKind.EmptiesTables)
            && kinds.TrueForAll(kind => kind is WorkKind.EmptiesTables or WorkKind.OpensConnection or WorkKind.SavesRows);
    }

    /// <summary>
    /// The statements of a set-up that empty tables before anything is stored. In a database that is new there is nothing for them to do.
    /// </summary>
    public List<StatementSyntax> EmptyingIn(List<StatementSyntax> setUp)
    {
        var emptying = EmptyingAnywhereIn(setUp);
        var first = emptying.Count == 0
            ? []
            : setUp.TakeWhile(
                statement => emptying.Contains(statement) || Saves(statement) || !Stores(statement) || CreatesSchema(statement));
        return first.Where(statement => emptying.Contains(statement) || Saves(statement)).ToList();
    }

    /// <summary>The statements that empty tables; of a command that does so, also those that make and run it.</summary>
    public HashSet<StatementSyntax> EmptyingAnywhereIn(List<StatementSyntax> body)
    {
        var emptying = new HashSet<StatementSyntax>(body.Where(Empties));
        foreach (var declaration in body.OfType<LocalDeclarationStatementSyntax>())
        {
            var command = declaration.Declaration.Variables[0].Identifier.ValueText;
            var group = body.Where(
                statement => statement == declaration
                    || statement.DescendantNodes().Any(node => node is IdentifierNameSyntax name && name.Identifier.ValueText == command))
                        .ToList();
            var kinds = group.SelectMany(KindsIn).ToList();
            if (kinds.Count > 0 && kinds.TrueForAll(kind => kind == WorkKind.EmptiesTables))
            {
                emptying.UnionWith(group);
            }
        }

        return emptying;
    }

    private bool CreatesSchema(StatementSyntax statement)
        => KindsIn(statement).ToList() is { Count: > 0 } kinds && kinds.TrueForAll(kind => kind == WorkKind.CreatesSchema);

    /// <summary>Whether a statement does nothing to the database but to save what is pending.</summary>
    public bool Saves(StatementSyntax statement)
        => KindsIn(statement).ToList() is { Count: > 0 } kinds && kinds.TrueForAll(kind => kind == WorkKind.SavesRows);

    /// <summary>What a statement does to the database, itself or through what it calls.</summary>
    public IEnumerable<WorkKind> KindsIn(StatementSyntax statement)
        => subject.Works.Where(work => IsWithin(work.Origin, statement) || IsWithin(work.Work.Syntax, statement))
            .Select(work => work.Work.Kind);

    private static bool IsWithin(SyntaxNode node, StatementSyntax statement)
        => node.SyntaxTree == statement.SyntaxTree && statement.Span.Contains(node.Span);

    public static ExpressionSyntax Awaited(ExpressionSyntax expression) => expression switch
    {
        AwaitExpressionSyntax awaited => Awaited(awaited.Expression),
        ParenthesizedExpressionSyntax parenthesized => Awaited(parenthesized.Expression),
        InvocationExpressionSyntax
            { Expression: MemberAccessExpressionSyntax
                { Name.Identifier.ValueText: "ConfigureAwait" or "AsTask", Expression: var inner } } => Awaited(inner),
        _ => expression,
    };

    public IMethodSymbol? Called(ExpressionSyntax call)
        => call is InvocationExpressionSyntax ? subject.Model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol : null;

    private bool IsPlumbing(ExpressionSyntax expression)
    {
        if (expression is AssignmentExpressionSyntax { Left: var left })
        {
            return RoleOf(subject.Model.GetSymbolInfo(left, cancellationToken).Symbol) is not null;
        }

        if (expression is ConditionalAccessExpressionSyntax
            { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } ending } conditional)
        {
            return IsLifetime(subject.Model.GetSymbolInfo(ending, cancellationToken).Symbol?.Name) && IsVariable(conditional.Expression);
        }

        if (Called(expression) is { } called && subject.Owner?.Resets(called) == true)
        {
            return true;
        }

        if (Called(expression) is not { } method
            || ((InvocationExpressionSyntax)expression).Expression is not MemberAccessExpressionSyntax { Expression: var receiver })
        {
            return false;
        }

        return IsSchemaCreation(method)
            || method.Name is "OpenConnection" or "OpenConnectionAsync" or "CloseConnection" or "CloseConnectionAsync"
            && method.IsInEntityFramework()
            || (IsVariable(receiver)
                && (IsLifetime(method.Name)
                    || DatabaseRoles.OfType(subject.Model.GetTypeInfo(receiver, cancellationToken).Type) == DatabaseRole.Options));
    }

    private static bool IsSchemaCreation(IMethodSymbol? method)
        => method is { Name: "EnsureCreated" or "EnsureCreatedAsync" or "EnsureDeleted" or "EnsureDeletedAsync" or "Migrate"
            or "MigrateAsync" } && method.IsInEntityFramework();

    private static bool IsLifetime(string? name) => name is "Open" or "OpenAsync" or "Close" or "CloseAsync" or "Dispose" or "DisposeAsync";

    private bool IsVariable(ExpressionSyntax expression)
        => RoleOf(subject.Model.GetSymbolInfo(expression, cancellationToken).Symbol) is not null;

    private bool HandsOver(InvocationExpressionSyntax call)
        => call.ArgumentList.Arguments.Select(argument => argument.Expression)
            .Concat(call.Expression is MemberAccessExpressionSyntax { Expression: var receiver } ? new[] { receiver } : [])
            .Any(given => DatabaseRoles.OfType(subject.Model.GetTypeInfo(given, cancellationToken).Type) is DatabaseRole.Context
                or DatabaseRole.Connection);

    private DatabaseRole? RoleOf(ISymbol? symbol) => subject.RoleOf(symbol);
}
