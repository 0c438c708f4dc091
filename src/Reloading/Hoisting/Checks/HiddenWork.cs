using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>
/// Checks that nothing which a set-up is known to do gets lost, or goes on for every test beside what is done once: rows that are stored
/// where a context is made, tables that a call creates on the side.
/// </summary>
internal sealed class HiddenWork
{
    private readonly HoistedClass hoisted;
    private readonly ClassToHoist subject;
    private readonly CancellationToken cancellationToken;

    private HiddenWork(HoistedClass hoisted, CancellationToken cancellationToken)
    {
        this.hoisted = hoisted;
        this.cancellationToken = cancellationToken;
        subject = hoisted.Class;
    }

    public static string? WhyNot(HoistedClass hoisted, CancellationToken cancellationToken)
    {
        var hidden = new HiddenWork(hoisted, cancellationToken);
        return hoisted.Class.Works.Where(work => !hidden.IsArrow(work.Member))
            .Select(work => hidden.WhyNot(work) is { } reason ? $"'{SetUpOrder.FirstLine(work.Origin)}' {reason}" : null)
            .FirstOrDefault(static reason => reason is not null);
    }

    private string? WhyNot(PerTestWork work)
    {
        var isSetUp = !IsOfTearDown(work.Member);
        var isOfEntityFramework = work.Work.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called }
            && IsSchemaCall(called.Name.Identifier.ValueText);
        return work.Work.Kind switch
        {
            _ when work.IsIndirect => "leads to code that is chosen outside of the class",
            WorkKind.AddsRows or WorkKind.InsertsRows when isSetUp && !IsMoved(work) && !IsReset(work.Origin)
                => "stores rows in a place from which they cannot be moved",
            WorkKind.CreatesSchema when isSetUp && !isOfEntityFramework && !IsMoved(work) =>
                "creates tables in a place from which they cannot be moved",
            WorkKind.CreatesSchema when isOfEntityFramework && !IsHarmless(work.Work.Syntax) && !IsDropped(work.Work.Syntax)
                && !IsReset(work.Origin)
                => "recreates the database in a place where that cannot be left out",
            _ => null,
        };
    }

    private bool IsOfTearDown(ISymbol member) => member is IMethodSymbol method
        && subject.Members.TearDowns.Contains(method, SymbolEqualityComparer.Default);

    /// <summary>A set-up of one expression is opened before it is changed, and looked at again then.</summary>
    private bool IsArrow(ISymbol member)
        => member is IMethodSymbol { DeclaringSyntaxReferences: [var reference] }
            && reference.GetSyntax(cancellationToken) is BaseMethodDeclarationSyntax { Body: null };

    /// <summary>A reset that stores the rows of its class fixture again has been compared with the set-up of that.</summary>
    private bool IsReset(SyntaxNode origin)
        => subject.Owner is { } owner && origin.SyntaxTree == subject.Model.SyntaxTree
        && owner.Resets(subject.Model.GetSymbolInfo(origin, cancellationToken).Symbol);

    private bool IsMoved(PerTestWork work) => hoisted.Rows.IsMoved(work.Origin) || hoisted.Rows.IsMoved(work.Work.Syntax);

    private bool IsDropped(SyntaxNode node)
        => hoisted.Rows.Dropped.Any(dropped => dropped.SyntaxTree == node.SyntaxTree && dropped.Span.Contains(node.Span));

    private static bool IsSchemaCall(string name)
        => name.StartsWith("EnsureCreated", StringComparison.Ordinal)
            || name.StartsWith("EnsureDeleted", StringComparison.Ordinal) || name.StartsWith("Migrate", StringComparison.Ordinal);

    /// <summary>Where the tables are there, this does nothing.</summary>
    private static bool IsHarmless(SyntaxNode call)
        => call is InvocationExpressionSyntax
            { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnsureCreated" or "EnsureCreatedAsync" } };
}
