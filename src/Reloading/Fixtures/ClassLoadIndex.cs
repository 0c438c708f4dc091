using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Fixtures;

/// <summary>What class fixtures and once-a-class set-ups of a compilation store, found when it is first asked for. Safe for use from several threads.</summary>
internal sealed class ClassLoadIndex(Compilation compilation, TestClassIndex tests, CodeWorkReader reader, CancellationToken cancellation)
{
    private readonly Lazy<Dictionary<INamedTypeSymbol, ClassLoad>> loads = new(() => Find(compilation, tests, reader, cancellation), LazyThreadSafetyMode.PublicationOnly);

    public ClassLoad? Of(INamedTypeSymbol owner) => loads.Value.TryGetValue(owner, out var load) ? load : null;

    /// <summary>Another owner that stores the same rows; the first by name, or null.</summary>
    public ClassLoad? SameAs(ClassLoad load)
        => load.Key.Length == 0 ? null : loads.Value.Values
            .Where(other => other.Key == load.Key && !SymbolEqualityComparer.Default.Equals(other.Owner, load.Owner))
            .OrderBy(other => TypeNames.FullName(other.Owner), StringComparer.Ordinal).FirstOrDefault();

    private static Dictionary<INamedTypeSymbol, ClassLoad> Find(Compilation compilation, TestClassIndex tests, CodeWorkReader reader, CancellationToken cancellation)
    {
        var found = new Dictionary<INamedTypeSymbol, ClassLoad>(SymbolEqualityComparer.Default);
        var finder = new PerTestWorkFinder(reader, tests.Attributes, cancellation);
        var inMemory = new InMemoryProvider(compilation, tests, reader);
        foreach (var fixture in ClassFixtures(compilation, tests))
        {
            Add(fixture.Key, fixture.Value, [.. finder.Find(fixture.Key, TestStyle.Xunit), .. Applications.HostSetUpsOf(fixture.Key).SelectMany(setUp => finder.Find(fixture.Key, setUp))]);
        }

        foreach (var owner in tests.Counts.Keys)
        {
            var setUps = owner.GetMembers().OfType<IMethodSymbol>().Where(tests.Attributes.IsClassSetUp).ToList();
            if (setUps.Count > 0)
            {
                var runsForDerived = setUps.Exists(TestAttributes.RunsForDerivedClasses);
                Add(owner, runsForDerived ? tests.Counts[owner].Classes : owner.IsAbstract ? 0 : 1, [.. setUps.SelectMany(setUp => finder.Find(owner, setUp))]);
            }
        }

        return found;

        void Add(INamedTypeSymbol owner, int classes, IReadOnlyList<PerTestWork> works)
        {
            if (classes > 0 && StoredRows.In(works) is { Count: > 0 } saves && !works.Any(work => work.Work.Kind == WorkKind.UsesNoDatabase) && !inMemory.IsUsedBy(owner, cancellation))
            {
                found[owner] = new ClassLoad(owner, classes, saves, KeyOf(works));
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
                if (contract is { Name: "IClassFixture", TypeArguments: [INamedTypeSymbol fixture] } && SymbolEqualityComparer.Default.Equals(fixture.ContainingAssembly, compilation.Assembly))
                {
                    fixtures[fixture] = fixtures.TryGetValue(fixture, out var count) ? count + 1 : 1;
                }
            }
        }

        return fixtures;
    }

    /// <summary>The code of what is stored, token by token. Where it is not written out there, nothing is known.</summary>
    private static string KeyOf(IReadOnlyList<PerTestWork> works)
    {
        var text = string.Join("\n", works.Where(work => work.Work.Kind is WorkKind.AddsRows or WorkKind.InsertsRows)
            .Select(work => string.Join(" ", ArgumentsOf(work.Work.Syntax).DescendantTokens().Select(token => token.Text))).Distinct(StringComparer.Ordinal));
        return text.Contains("new") || text.Contains("INSERT") ? text : "";
    }

    /// <summary>What is stored, without the variable that it is stored through.</summary>
    private static SyntaxNode ArgumentsOf(SyntaxNode call)
        => call is InvocationExpressionSyntax invocation ? invocation.ArgumentList : call;
}
