using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using FixtureGen.Reloading.Hoisting.Database;
using FixtureGen.Reloading.Hoisting.Rewriting;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>
/// FG4001 to FG4004 and FG4008: reports what the set-up or tear-down of a class does for every test and could be done once. One walk serves
/// all of them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PerTestWorkAnalyzer() : FixtureGenAnalyzer([.. Rules.Select(rule => rule.Descriptor)])
{
    /// <summary>A class with fewer tests than this repeats nothing.</summary>
    private const int LeastTests = 2;

    private static readonly ReloadingRule[] Rules = [new RowsPerTest(), new SchemaPerTest(), new DatabasePerTest(), new ResetPerTest(),
        new ApplicationPerTest()];

    private protected override bool NeedsFixtureGen => false;

    private protected override void Register(CompilationStartAnalysisContext context)
    {
        if (TestAttributes.Of(context.Compilation) is not { } attributes)
        {
            return;
        }

        var classes = TestClassIndex.Of(context.Compilation, attributes);
        var reader = CodeWorkReader.Of(context.Compilation);
        var inMemory = new InMemoryProvider(context.Compilation, classes, reader);
        var names = new ContextNames(context.Compilation, context.CancellationToken);
        var mayHaveDatabase = Applications.MayHaveDatabase(context.Compilation);
        var saysWhyNotFixed = Options.SaysWhyNotFixed(context.Options);
        RegisterClassAction(context, (symbol, type) =>
        {
            if (classes.Find(type) is not { } tests)
            {
                return;
            }

            var finder = new PerTestWorkFinder(reader, attributes, symbol.CancellationToken);
            var works = finder.Find(type, tests.Style)
                .FindAll(work => !work.IsDoneOnce && (mayHaveDatabase || work.Work.Kind != WorkKind.StartsApplication));
            var isWithoutDatabase = works.Exists(static work => work.Work.Kind == WorkKind.UsesNoDatabase);
            var said = works.Count == 0
                || isWithoutDatabase
                || inMemory.IsUsedBy(type, symbol.CancellationToken)
                    ? []
                    : Report(symbol, type, tests, works, new Lazy<string?>(() => !saysWhyNotFixed ? null : TrialCompilation.WhyNot(
                type, tests.Style, finder, names, context.Compilation, arranged: null, symbol.CancellationToken),
                LazyThreadSafetyMode.None));
            if (mayHaveDatabase && !isWithoutDatabase && !TestClassSymbols.IsTestClass(type)
                && new RepeatedByTests(context.Compilation, reader, finder, symbol.CancellationToken).In(
                    type, tests.Style) is { Count: > 0 } repeated
                && !inMemory.IsUsedBy(type, symbol.CancellationToken)
                && !inMemory.IsUsedIn(repeated[0].Call.Places[0].Test, symbol.CancellationToken))
            {
                ReportTests(symbol, type, tests, repeated, said);
            }
        });
    }

    /// <summary>Reports what the set-ups do; returns the rules that have spoken.</summary>
    private static List<ReloadingRule> Report(
        SymbolAnalysisContext context, INamedTypeSymbol type, TestCount tests, List<PerTestWork> works, Lazy<string?> whyNot)
    {
        // In the sandbox of a class that uses FixtureGen, creating a schema or opening the database again costs next to nothing.
        var usesFixtureGen = TestClassSymbols.IsTestClass(type);
        var said = new List<ReloadingRule>();
        foreach (var rule in Rules)
        {
            if ((usesFixtureGen && rule is SchemaPerTest or DatabasePerTest) || rule.Select(works) is not [var first, ..] found
                || tests.Tests < Options.MinimumTests(context, first.Origin.SyntaxTree, rule.Descriptor.Id, LeastTests))
            {
                continue;
            }

            said.Add(rule);
            context.ReportDiagnostic(
                Create(
                    rule, type, tests.Tests, Spell(tests), found, found.Skip(1).Select(work => work.Work.Syntax), rule.WhyNeverFixed
                        ?? whyNot.Value));
        }

        return said;
    }

    /// <summary>Reports what tests do by themselves. To move it out of them is left to people.</summary>
    private static void ReportTests(
        SymbolAnalysisContext context, INamedTypeSymbol type, TestCount tests,
        IReadOnlyList<(RepeatedCall Call, List<PerTestWork> Works)> repeated, List<ReloadingRule> said)
    {
        foreach (var rule in Rules.Except(said))
        {
            var most = repeated.Select(same => (same.Call, Works: rule.Select(same.Works))).Where(static same => same.Works.Count > 0)
                .OrderByDescending(static same => same.Call.Tests).FirstOrDefault();
            if (most.Call is { } call && call.Tests >= Options.MinimumTests(context, call.First.SyntaxTree, rule.Descriptor.Id, LeastTests))
            {
                var count = tests.Classes == 1 && call.Tests == tests.Tests ? Spell(tests) : $"{call.Tests} of its tests";
                context.ReportDiagnostic(
                    Create(
                        rule, type, call.Tests, count, most.Works, call.Places.Skip(1).Select(static place => place.Call),
                        rule.WhyNeverFixed ?? "each test does it by itself"));
            }
        }
    }

    private static Diagnostic Create(
        ReloadingRule rule, INamedTypeSymbol type, int tests, string count, IReadOnlyList<PerTestWork> works, IEnumerable<SyntaxNode> also,
        string? whyNot)
    {
        var facts = ReloadingFacts.Of(type, tests, works);
        return Diagnostic.Create(
            rule.Descriptor,
            Tokens.NameIn(works[0].Origin),
            also.Select(Tokens.NameIn),
            whyNot is null ? facts : facts.Add(DiagnosticProperties.WhyNotFixed, whyNot),
            Texts.Name(type), count, whyNot is null ? "" : $". There is no code fix, because {whyNot}");
    }

    private static string Spell(TestCount tests)
        => tests.Classes == 1 ? $"its {tests.Tests} tests" : $"the {tests.Tests} tests of {tests.Classes} classes";
}
