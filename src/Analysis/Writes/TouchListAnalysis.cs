using System.Collections.Immutable;
using FixtureGen.Analysis.Collections;
using FixtureGen.Analysis.EntityModel;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Writes;

/// <summary>Finds the tables that fixtures write, by reading their code.</summary>
internal static class TouchListAnalysis
{
    /// <summary>The table-touch list of one fixture: what its <c>LoadAsync</c> writes, and what <c>[Touches]</c> adds.</summary>
    /// <remarks>The code of a fixture of another assembly is not at hand: its list is in the plan of that assembly.</remarks>
    public static TouchList Analyze(INamedTypeSymbol fixture, Compilation compilation, CancellationToken cancellationToken)
        => Analyze(fixture, new SemanticModels(compilation), new HashSet<SyntaxTree>(), cancellationToken);

    /// <param name="fixture">The fixture.</param>
    /// <param name="semantics">Of the compilation.</param>
    /// <param name="read">Receives the files whose code was read.</param>
    /// <param name="cancellationToken">Cancels the analysis.</param>
    public static TouchList Analyze(
        INamedTypeSymbol fixture, SemanticModels semantics, ISet<SyntaxTree> read, CancellationToken cancellationToken)
    {
        var context = FixtureSymbols.ContextOf(fixture) as INamedTypeSymbol;
        var bodies = new SourceBodies(semantics, cancellationToken) { IsThin = true };
        var findings = Walk(fixture, context, bodies);
        var contexts = context is null
            ? findings.Contexts.OrderBy(TypeNames.FullName, StringComparer.Ordinal)
            : Enumerable.Repeat(context, 1);
        var models = contexts.Select(used => ContextModels.Of(used, semantics.Compilation, cancellationToken)).ToList();
        read.UnionWith(bodies.Files.Concat(models.SelectMany(model => model.Files)));
        return new WrittenTables([.. models], findings).ToTouchList(TouchesSymbols.Of(fixture));
    }

    /// <summary>
    /// The table-touch list of a fixture set: the union of its fixtures' lists, given in load order, in foreign-key order of the context's
    /// model.
    /// </summary>
    /// <remarks>
    /// Without a context, as ADO.NET fixtures are, and for tables that the model lacks, the order in which they are written stays.
    /// </remarks>
    public static TouchList Merge(
        IEnumerable<TouchList> lists, ITypeSymbol? context, Compilation compilation, CancellationToken cancellationToken)
    {
        var inLoadOrder = lists.ToList();
        var tables = inLoadOrder.SelectMany(list => list.Tables).Distinct(StringComparer.OrdinalIgnoreCase);
        if (context is INamedTypeSymbol type)
        {
            tables = ContextModels.Of(type, compilation, cancellationToken).Sort(tables);
        }

        return new TouchList(tables.ToEquatableArray(), inLoadOrder.TrueForAll(list => list.IsComplete));
    }

    private static WriteFindings Walk(INamedTypeSymbol fixture, INamedTypeSymbol? context, SourceBodies bodies)
    {
        var findings = new WriteFindings();
        var walker = new WriteWalker(bodies, new CallLog(), new CallFrame(caller: null, fixture), findings);
        walker.WalkCreation(fixture, fixture.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty), Nothing);
        if (LoaderOf(fixture) is not { } loader || !walker.Walk(loader, fixture, Nothing))
        {
            findings.MissSomething();
        }

        foreach (var save in context is null ? [] : OverriddenSavesOf(context))
        {
            if (!walker.Walk(save, context, Nothing))
            {
                findings.MissSomething();
            }
        }

        return findings;
    }

    private static ImmutableArray<IArgumentOperation> Nothing => ImmutableArray<IArgumentOperation>.Empty;

    private static IMethodSymbol? LoaderOf(INamedTypeSymbol fixture)
        => fixture.SelfAndBases().SelectMany(type => type.GetMembers("LoadAsync")).OfType<IMethodSymbol>()
            .FirstOrDefault(method => method is { IsOverride: true, Parameters.Length: 2 });

    /// <summary>The context is saved when the loader returns, so what its class adds to saving is part of loading.</summary>
    private static IEnumerable<IMethodSymbol> OverriddenSavesOf(INamedTypeSymbol context)
        => context.SelfAndBases().Where(type => !type.IsInEntityFramework())
            .SelectMany(type => type.GetMembers("SaveChangesAsync")).OfType<IMethodSymbol>().Where(method => method.IsOverride);
}
