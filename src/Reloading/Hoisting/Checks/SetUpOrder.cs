using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>
/// Checks what stays in a set-up although rows were stored after it. From now on they are there before it runs: it must not look at them,
/// and they must not depend on what it does.
/// </summary>
internal sealed class SetUpOrder
{
    /// <summary>What of a context concerns nothing but that context.</summary>
    private static readonly HashSet<string> OfTheContextAlone =
        new(
            StringComparer.Ordinal) { "BeginTransaction", "BeginTransactionAsync", "QueryTrackingBehavior", "LazyLoadingEnabled",
                "SetCommandTimeout" };

    private readonly HashSet<ISymbol> holders = new(SymbolEqualityComparer.Default);
    private readonly ClassToHoist subject;
    private readonly HoistedRows rows;
    private readonly SemanticModel model;
    private readonly DatabaseStatements statements;
    private readonly HelperMethods helpers;
    private readonly CancellationToken cancellationToken;

    private SetUpOrder(HoistedRows rows, CancellationToken cancellationToken)
    {
        this.rows = rows;
        this.cancellationToken = cancellationToken;
        subject = rows.Class;
        model = subject.Model;
        statements = new DatabaseStatements(subject, cancellationToken);
        helpers = new HelperMethods(subject, cancellationToken);
    }

    public static string? WhyNot(HoistedClass hoisted, CancellationToken cancellationToken)
    {
        var order = new SetUpOrder(hoisted.Rows, cancellationToken);
        return order.OfStatements() ?? order.OfClassSetUps() ?? order.OfSaving() ?? order.OfMoved();
    }

    private string? OfStatements()
    {
        for (var at = 0; at < rows.SetUp.Count; at++)
        {
            var (statement, facts) = rows.SetUp[at];
            var isBeforeRows = rows.OfTests is not null || rows.SetUp.Skip(at + 1).Any(later => rows.Moved.Contains(later.Statement));
            if (rows.Moved.Count > 0 && at < rows.SetUp.Count - 1 && statement is not ReturnStatementSyntax
                && Own(statement).Any(node => node is ReturnStatementSyntax))
            {
                return $"'{FirstLine(statement)}' may end the set-up early";
            }

            if (isBeforeRows && !rows.Moved.Contains(statement))
            {
                if (UsesDatabase(statement) || facts.Methods.Any(UsesDatabase) || HasEffect(statement))
                {
                    return $"'{FirstLine(statement)}' runs before all rows are stored";
                }

                Hold(facts);
            }
        }

        return null;
    }

    private string? OfClassSetUps()
        => rows.Moved.Count > 0 && subject.Type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(IsLaterClassSetUp) is { } setup
            ? $"'{setup.Name}' would run after the set-up, and not before it"
            : null;

    private string? OfSaving()
    {
        var lastAdded = rows.Moved.ToList().FindLastIndex(moved => statements.KindsIn(moved).Contains(WorkKind.AddsRows));
        return lastAdded >= 0 && rows.OfTests is null
            && !rows.Moved.Skip(lastAdded).Any(moved => statements.KindsIn(moved).Contains(WorkKind.SavesRows))
            ? $"'{FirstLine(rows.Moved[lastAdded])}' leaves it to the tests to save the rows"
            : null;
    }

    private string? OfMoved()
        => rows.Moved.FirstOrDefault(moved => HasEffect(moved) && !statements.Stores(moved)
            && StatementFacts.Of(moved, subject, cancellationToken).Methods.Count == 0) is { } more
            ? $"'{FirstLine(more)}' does more than store rows"
            : null;

    /// <summary>Class set-ups run in the order in which they stand.</summary>
    private bool IsLaterClassSetUp(IMethodSymbol method)
        => ClassSetupSymbols.IsMarked(method)
        && method.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == subject.Declaration.SyntaxTree
            && reference.Span.Start > rows.Moved[0].SpanStart);

    /// <summary>What is made with the database may use it, once it is called.</summary>
    private void Hold(StatementFacts facts)
    {
        if (facts.UsesDatabase || facts.Locals.Concat(facts.Members).Any(holders.Contains))
        {
            holders.UnionWith(facts.Made);
        }
    }

    private bool UsesDatabase(IMethodSymbol method) => helpers.BodyOf(method) is { } body && UsesDatabase(body);

    /// <summary>
    /// Whether code calls something on the database, or hands it to code that may. What is given it for later does not count.
    /// </summary>
    private bool UsesDatabase(SyntaxNode code)
        => Own(code).OfType<IdentifierNameSyntax>()
            .Any(name => IsDatabase(model.GetSymbolInfo(name, cancellationToken).Symbol) && IsUsed(name));

    private bool IsDatabase(ISymbol? symbol) => symbol is not null
        && (holders.Contains(symbol) || subject.RoleOf(symbol) is DatabaseRole.Context or DatabaseRole.Connection);

    private bool IsUsed(IdentifierNameSyntax name)
    {
        ExpressionSyntax used = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } ofThis ? ofThis : name;
        return used.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == used => !ChainFrom(access).Any(OfTheContextAlone.Contains),
            ConditionalAccessExpressionSyntax conditional => conditional.Expression == used,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } =>
                model.GetSymbolInfo(
                    call, cancellationToken).Symbol is IMethodSymbol { IsStatic: true, MethodKind: not MethodKind.ReducedExtension },
            ElementAccessExpressionSyntax or ForEachStatementSyntax => true,
            _ => false,
        };
    }

    /// <summary>The names of the members that are asked for one after the other.</summary>
    private static IEnumerable<string> ChainFrom(ExpressionSyntax access)
    {
        for (SyntaxNode? current = access; current is MemberAccessExpressionSyntax or InvocationExpressionSyntax; current = current.Parent)
        {
            if (current is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name })
            {
                yield return name;
            }
        }
    }

    /// <summary>Whether a statement is made for what it does to something that all code can see: a clock, a culture, a setting.</summary>
    private bool HasEffect(StatementSyntax statement)
        => statement is ExpressionStatementSyntax { Expression: var expression } && DatabaseStatements.Awaited(expression) switch
        {
            AssignmentExpressionSyntax { Left: var left } => IsStatic(left),
            InvocationExpressionSyntax call => IsStatic(call),
            _ => false,
        };

    private bool IsStatic(ExpressionSyntax expression)
    {
        var first = expression;
        while (first is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
        {
            if (first is MemberAccessExpressionSyntax
                && model.GetSymbolInfo(first, cancellationToken).Symbol is { IsStatic: true, ContainingType: { } declaring })
            {
                return !IsOfFiles(declaring);
            }

            first = first is MemberAccessExpressionSyntax access ? access.Expression : ((InvocationExpressionSyntax)first).Expression;
        }

        return model.GetSymbolInfo(first, cancellationToken).Symbol is { IsStatic: true, ContainingType: { } type } symbol
            and (IMethodSymbol or IFieldSymbol or IPropertySymbol)
            && !IsOfFiles(type) && (symbol is IMethodSymbol || !SymbolEqualityComparer.Default.Equals(type, subject.Type));
    }

    /// <summary>Rows that depend on files are not moved anyway.</summary>
    private static bool IsOfFiles(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() == "System.IO";

    /// <summary>What a piece of code runs itself, without what it hands on to be run later.</summary>
    private static IEnumerable<SyntaxNode> Own(SyntaxNode code)
        => code.DescendantNodesAndSelf(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));

    internal static string FirstLine(SyntaxNode code) => code.ToString().Split('\n')[0].TrimEnd(' ', '\r', ';');
}
