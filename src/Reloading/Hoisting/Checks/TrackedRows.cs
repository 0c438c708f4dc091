using System.Collections.Immutable;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>
/// Rows that are stored through the context which tests go on with are known to it: a query gives the very objects, with everything that
/// hangs on them. The context that tests have from now on knows none.
/// </summary>
internal sealed class TrackedRows
{
    private readonly HoistedRows rows;
    private readonly ClassToHoist subject;
    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;
    private readonly HashSet<INamedTypeSymbol> contexts;

    public TrackedRows(HoistedRows rows, CancellationToken cancellationToken)
    {
        this.rows = rows;
        this.cancellationToken = cancellationToken;
        subject = rows.Class;
        model = subject.Model;
        contexts = new(
            StoringCode().SelectMany(code => code.DescendantNodes()).OfType<IdentifierNameSyntax>()
                .Select(name => ContextOfTests(model.GetSymbolInfo(name, cancellationToken).Symbol)).OfType<INamedTypeSymbol>(),
            SymbolEqualityComparer.Default);
        AreKnownToTests = contexts.Count > 0
            && !subject.Declaration.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
                .Any(access => IsOf(access, "Clear") && InSetUp(access));
    }

    /// <summary>Whether a context that tests use has stored the rows, and not forgotten them since.</summary>
    public bool AreKnownToTests { get; }

    public static string? WhyNot(HoistedClass hoisted, CancellationToken cancellationToken)
    {
        var tracked = new TrackedRows(hoisted.Rows, cancellationToken);
        return tracked.AreKnownToTests ? tracked.OfContext() ?? tracked.OfNavigations() : null;
    }

    private string? OfContext()
        => subject.Declaration.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .FirstOrDefault(access => LooksAtKnown(access) && !IsMoved(access)) is { } look
            ? $"'{look}' depends on the context that has stored the rows"
            : null;

    private bool LooksAtKnown(MemberAccessExpressionSyntax access)
        => IsOf(access, "Entries") || IsOf(access, "HasChanges") || IsOf(access, "DebugView")
        || (access.Name.Identifier.ValueText == "Local" && model.GetSymbolInfo(access, cancellationToken).Symbol is { } local
            && local.IsInEntityFramework());

    /// <summary>What hangs on a row is there without being asked for, as long as the context knows it.</summary>
    private string? OfNavigations()
    {
        var entities = EntitiesOf(contexts);
        var navigations = entities.SelectMany(entity => entity.GetMembers()).OfType<IPropertySymbol>()
            .Where(property => LeadsTo(property.Type, entities)).Select(property => property.Name)
            .ToImmutableHashSet(StringComparer.Ordinal);
        if (navigations.IsEmpty || subject.Declaration.DescendantTokens().Any(token => token.ValueText == "UseLazyLoadingProxies"))
        {
            return null;
        }

        return subject.Declaration.DescendantNodes().OfType<MemberAccessExpressionSyntax>().FirstOrDefault(access
            => navigations.Contains(access.Name.Identifier.ValueText) && !IsMoved(access) && !IsInQuery(access) && !IsChanged(access)
            && !IsLoaded(access)
                && model.GetSymbolInfo(access, cancellationToken).Symbol is IPropertySymbol property
                && entities.Contains(property.ContainingType) && LeadsTo(property.Type, entities)) is { } hanging
            ? $"'{hanging}' may have a value only because the same context has stored it"
            : null;
    }

    private static HashSet<INamedTypeSymbol> EntitiesOf(IEnumerable<INamedTypeSymbol> contexts)
        => new(
            contexts.SelectMany(context => context.GetMembers()).OfType<IPropertySymbol>()
                .Select(set => set.Type is INamedTypeSymbol { Name: "DbSet", TypeArguments: [INamedTypeSymbol entity] } ? entity : null)
                .OfType<INamedTypeSymbol>(),
            SymbolEqualityComparer.Default);

    private static bool LeadsTo(ITypeSymbol type, HashSet<INamedTypeSymbol> entities)
        => type is INamedTypeSymbol named
            && (entities.Contains(named) || named.TypeArguments.OfType<INamedTypeSymbol>().Any(entities.Contains));

    /// <summary>A query is translated, and asks the database.</summary>
    private bool IsInQuery(SyntaxNode access)
        => access.FirstAncestorOrSelf<LambdaExpressionSyntax>() is { } lambda
            && model.GetTypeInfo(lambda, cancellationToken).ConvertedType is INamedTypeSymbol { Name: "Expression" }
                || access.FirstAncestorOrSelf<QueryExpressionSyntax>() is not null;

    private static bool IsChanged(MemberAccessExpressionSyntax access)
        => access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access
        || access.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddRange" };

    /// <summary>Whether a test asks for what hangs on rows.</summary>
    private static bool IsLoaded(SyntaxNode access)
        => access.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>()?.DescendantTokens()
            .Any(token => token.ValueText is "Include" or "ThenInclude" or "Load" or "LoadAsync") == true;

    private static INamedTypeSymbol? ContextOfTests(ISymbol? symbol)
        => symbol is IFieldSymbol or IPropertySymbol && DatabaseRoles.Of(symbol) == DatabaseRole.Context
            ? (INamedTypeSymbol?)((symbol as IFieldSymbol)?.Type ?? ((IPropertySymbol)symbol).Type)
            : null;

    private static bool IsOf(MemberAccessExpressionSyntax access, string member)
        => access.Name.Identifier.ValueText == member
            && access.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ChangeTracker" };

    private bool InSetUp(SyntaxNode node)
        => rows.Moved.Concat(rows.Dropped)
            .Any(statement => node.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is { } method
                && method.Span.Contains(statement.Span));

    private bool IsMoved(SyntaxNode node) => StoringCode().Any(code => code.Span.Contains(node.Span));

    private IEnumerable<SyntaxNode> StoringCode()
        => rows.Moved.Concat<SyntaxNode>(rows.Helpers.Select(helper => helper.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken)));
}
