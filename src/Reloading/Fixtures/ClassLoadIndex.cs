using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Fixtures;

/// <summary>
/// What class fixtures and once-a-class set-ups of a compilation store, found when it is first asked for. Safe for use from several
/// threads.
/// </summary>
internal sealed class ClassLoadIndex(
    Compilation compilation, TestClassIndex tests, CodeWorkReader reader, CancellationToken cancellationToken)
{
    private readonly Lazy<Dictionary<INamedTypeSymbol, ClassLoad>> loads = new(
        () => Find(compilation, tests, reader, cancellationToken), LazyThreadSafetyMode.PublicationOnly);

    public ClassLoad? Of(INamedTypeSymbol owner) => loads.Value.TryGetValue(owner, out var load) ? load : null;

    /// <summary>Another owner that stores the same rows; the first by name, or null.</summary>
    public ClassLoad? SameAs(ClassLoad load)
        => load.Key.Length == 0 ? null : loads.Value.Values
            .Where(other => other.Key == load.Key && !SymbolEqualityComparer.Default.Equals(other.Owner, load.Owner))
            .OrderBy(other => TypeNames.FullName(other.Owner), StringComparer.Ordinal).FirstOrDefault();

    private static Dictionary<INamedTypeSymbol, ClassLoad> Find(
        Compilation compilation, TestClassIndex tests, CodeWorkReader reader, CancellationToken cancellationToken)
    {
        var found = new Dictionary<INamedTypeSymbol, ClassLoad>(SymbolEqualityComparer.Default);
        var finder = new PerTestWorkFinder(reader, tests.Attributes, cancellationToken);
        var inMemory = new InMemoryProvider(compilation, tests, reader);
        foreach (var fixture in ClassFixtures(compilation, tests))
        {
            Add(
                fixture.Key, fixture.Value,
                [.. finder.Find(fixture.Key, TestStyle.Xunit),
                    .. Applications.HostSetUpsOf(fixture.Key).SelectMany(setUp => finder.Find(fixture.Key, setUp))]);
        }

        foreach (var owner in tests.Counts.Keys)
        {
            var setUps = owner.GetMembers().OfType<IMethodSymbol>().Where(tests.Attributes.IsClassSetUp).ToList();
            if (setUps.Count > 0)
            {
                var runsForDerived = setUps.Exists(TestAttributes.RunsForDerivedClasses);
                Add(
                    owner, runsForDerived
                        ? tests.Counts[owner].Classes
                        : owner.IsAbstract ? 0 : 1, [.. setUps.SelectMany(setUp => finder.Find(owner, setUp))]);
            }
        }

        return found;

        void Add(INamedTypeSymbol owner, int classes, IReadOnlyList<PerTestWork> works)
        {
            if (classes > 0 && StoredRows.In(works) is { Count: > 0 } saves
                && !works.Any(work => work.Work.Kind == WorkKind.UsesNoDatabase) && !inMemory.IsUsedBy(owner, cancellationToken))
            {
                found[owner] = new ClassLoad(owner, classes, saves, KeyOf(owner, works, compilation, cancellationToken));
            }
        }
    }

    /// <summary>The classes that are xUnit class fixtures, each with the number of test classes that have one of their own.</summary>
    private static Dictionary<INamedTypeSymbol, int> ClassFixtures(Compilation compilation, TestClassIndex tests)
    {
        var fixtures = new Dictionary<INamedTypeSymbol, int>(SymbolEqualityComparer.Default);
        foreach (var type in tests.Counts.Keys.Where(type => !type.IsAbstract))
        {
            foreach (var contract in type.AllInterfaces)
            {
                if (contract is { Name: "IClassFixture", TypeArguments: [INamedTypeSymbol fixture] }
                    && SymbolEqualityComparer.Default.Equals(fixture.ContainingAssembly, compilation.Assembly))
                {
                    fixtures[fixture] = fixtures.TryGetValue(fixture, out var count) ? count + 1 : 1;
                }
            }
        }

        return fixtures;
    }

    /// <summary>
    /// The code of what is stored, token by token, and where it is stored. Where it is not written out there, nothing is known.
    /// </summary>
    private static string KeyOf(INamedTypeSymbol owner, IReadOnlyList<PerTestWork> works, Compilation compilation,
        CancellationToken cancellationToken)
    {
        var calls = works.Where(work => work.Work.Kind is WorkKind.AddsRows or WorkKind.InsertsRows).Select(work => work.Work.Syntax)
            .ToList();
        var text = string.Join("\n", calls.Select(TextOf).Distinct(StringComparer.Ordinal));
        return text.Contains("new") || text.Contains("INSERT")
            ? string.Join("\n", GroupOf(owner, cancellationToken),
                string.Join(",", calls.SelectMany(call => ContextsIn(call, compilation, cancellationToken)).Distinct()), text)
            : "";
    }

    /// <summary>Classes of different databases or isolations cannot share what they store.</summary>
    private static string GroupOf(INamedTypeSymbol owner, CancellationToken cancellationToken)
        => TestClassSymbols.IsTestClass(owner) && ClassUse.Of(owner, cancellationToken) is var use
            ? $"{use.Database?.ToDisplayString()} {use.Isolation}" : "";

    /// <summary>What is stored, without the variable that it is stored through.</summary>
    private static string TextOf(SyntaxNode call)
        => string.Join(" ", (call is InvocationExpressionSyntax invocation ? invocation.ArgumentList : call).DescendantTokens()
            .Select(token => token.Text));

    /// <summary>The contexts that rows are stored through.</summary>
    private static IEnumerable<string> ContextsIn(SyntaxNode call, Compilation compilation, CancellationToken cancellationToken)
    {
        var receiver = call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var instance } }
            ? instance : null;
        return receiver is null || !compilation.ContainsSyntaxTree(call.SyntaxTree)
            ? []
            : receiver.DescendantNodesAndSelf().OfType<ExpressionSyntax>()
                .Select(part => compilation.GetSemanticModel(call.SyntaxTree).GetTypeInfo(part, cancellationToken).Type)
                .Where(type => type is not null && DatabaseRoles.IsContext(type)).Select(type => type!.ToDisplayString());
    }
}
