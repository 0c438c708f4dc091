using FixtureGen.Analysis.Reloading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Hoisting;

/// <summary>
/// Checks that nothing which a set-up is known to do gets lost, or goes on for every test beside what is done once: rows that are stored where a context is made, tables that a call creates on the side.
/// </summary>
internal sealed class HiddenWork(HoistingPlan plan, SetUpMembers members, SemanticModel model, CancellationToken cancellation)
{
    public void Check(IEnumerable<PerTestWork> works)
    {
        foreach (var work in works.Where(work => !IsArrow(work.Member)))
        {
            var isSetUp = !IsOfTearDown(work.Member);
            var isOfEntityFramework = work.Work.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } && IsSchemaCall(name);
            var reason = work.Work.Kind switch
            {
                _ when work.IsIndirect => "leads to code that is chosen outside of the class",
                WorkKind.AddsRows or WorkKind.InsertsRows when isSetUp && !IsIn(plan.Moved, work) && !IsReset(work.Origin)
                    => "stores rows in a place from which they cannot be moved",
                WorkKind.CreatesSchema when isSetUp && !isOfEntityFramework && !IsIn(plan.Moved, work)
                    => "creates tables in a place from which they cannot be moved",
                WorkKind.CreatesSchema when isOfEntityFramework && !IsHarmless(work.Work.Syntax)
                    && !plan.Dropped.Exists(dropped => Contains(dropped, work.Work.Syntax)) && !IsReset(work.Origin)
                    => "recreates the database in a place where that cannot be left out",
                _ => null,
            };
            if (reason is not null)
            {
                plan.Refuse($"'{SetUpOrder.FirstLine(work.Origin)}' {reason}");
            }
        }
    }

    private bool IsOfTearDown(ISymbol member) => member is IMethodSymbol method && members.TearDowns.Contains(method, SymbolEqualityComparer.Default);

    /// <summary>A set-up of one expression is opened before it is changed, and planned anew then.</summary>
    private bool IsArrow(ISymbol member)
        => member is IMethodSymbol { DeclaringSyntaxReferences: [var reference] } && reference.GetSyntax(cancellation) is BaseMethodDeclarationSyntax { Body: null };

    /// <summary>A reset that stores the rows of its class fixture again has been compared with the set-up of that.</summary>
    private bool IsReset(SyntaxNode origin)
        => plan.Owner is { } owner && origin.SyntaxTree == model.SyntaxTree && owner.Resets(model.GetSymbolInfo(origin, cancellation).Symbol);

    private static bool IsIn(List<StatementSyntax> statements, PerTestWork work) => statements.Exists(statement => Contains(statement, work.Origin) || Contains(statement, work.Work.Syntax));

    private static bool Contains(StatementSyntax statement, SyntaxNode node) => statement.SyntaxTree == node.SyntaxTree && statement.Span.Contains(node.Span);

    private static bool IsSchemaCall(string name) => name.StartsWith("EnsureCreated", StringComparison.Ordinal) || name.StartsWith("EnsureDeleted", StringComparison.Ordinal) || name.StartsWith("Migrate", StringComparison.Ordinal);

    /// <summary>Where the tables are there, this does nothing.</summary>
    private static bool IsHarmless(SyntaxNode call) => call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnsureCreated" or "EnsureCreatedAsync" } };
}
