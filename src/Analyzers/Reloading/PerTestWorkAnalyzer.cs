using FixtureGen.Analysis.Hoisting;
using FixtureGen.Analysis.Hoisting.Rewriting;
using FixtureGen.Analysis.Reloading;
using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Analysis.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>FG4001 to FG4004: reports what the set-up or tear-down of a class does for every test and could be done once. One walk serves all four.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PerTestWorkAnalyzer() : FixtureGenAnalyzer([.. Rules.Select(rule => rule.Descriptor)])
{
    /// <summary>A class with fewer tests than this repeats nothing.</summary>
    private const int LeastTests = 2;

    private static readonly ReloadingRule[] Rules = [new RowsPerTest(), new SchemaPerTest(), new DatabasePerTest(), new ResetPerTest()];

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
        var saysWhyNotFixed = Options.SaysWhyNotFixed(context.Options);
        RegisterClassAction(context, (symbol, type) =>
        {
            if (classes.Find(type) is not { } tests)
            {
                return;
            }

            var finder = new PerTestWorkFinder(reader, attributes, symbol.CancellationToken);
            var works = finder.Find(type, tests.Style).FindAll(work => !work.IsDoneOnce);
            if (works.Count > 0 && !works.Exists(work => work.Work.Kind == WorkKind.UsesNoDatabase) && !inMemory.IsUsedBy(type, symbol.CancellationToken))
            {
                Report(symbol, type, tests, works, new Lazy<string?>(() => !saysWhyNotFixed ? null : TrialCompilation.WhyNot(
                    type, tests.Style, finder, names, context.Compilation, arranged: null, symbol.CancellationToken), LazyThreadSafetyMode.None));
            }
        });
    }

    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol type, TestCount tests, List<PerTestWork> works, Lazy<string?> whyNot)
    {
        // In the sandbox of a class that uses FixtureGen, creating a schema or opening the database again costs next to nothing.
        var usesFixtureGen = TestClassSymbols.IsTestClass(type);
        foreach (var rule in Rules)
        {
            if ((usesFixtureGen && rule is SchemaPerTest or DatabasePerTest) || rule.Select(works) is not [var first, ..] found)
            {
                continue;
            }

            if (tests.Tests >= Options.MinimumTests(context, first.Origin.SyntaxTree, rule.Descriptor.Id, LeastTests))
            {
                var facts = ReloadingFacts.Of(type, tests.Tests, found);
                context.ReportDiagnostic(Diagnostic.Create(
                    rule.Descriptor,
                    Tokens.NameIn(first.Origin),
                    found.Skip(1).Select(work => Tokens.NameIn(work.Work.Syntax)),
                    whyNot.Value is null ? facts : facts.Add(DiagnosticProperties.WhyNotFixed, whyNot.Value),
                    Texts.Name(type), Spell(tests), whyNot.Value is { } reason ? $". There is no code fix, because {reason}" : ""));
            }
        }
    }

    private static string Spell(TestCount tests) => tests.Classes == 1 ? $"its {tests.Tests} tests" : $"the {tests.Tests} tests of {tests.Classes} classes";
}
