using System.Globalization;
using FixtureGen.Analysis.Rules;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using FixtureGen.Reloading.Hoisting.Database;
using FixtureGen.Reloading.Hoisting.Rewriting;
using FixtureGen.Reloading.Hoisting.Rows;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>FG4005: reports the first of several tests of a class that begin by storing the same rows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SameRowsInTestsAnalyzer() : FixtureGenAnalyzer(Rule)
{
    /// <summary>Two tests that look alike may be chance, and are shorter than what would replace them.</summary>
    private const int LeastTests = 3;

    private static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.TestsArrangeTheSameRows,
        title: "Tests arrange the same rows",
        messageFormat: "{0} tests of '{1}' begin by storing the same rows. Store them once, in a static method with [ClassSetup]{2}.",
        RuleCategories.Reloading,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.TestsArrangeTheSameRows));

    private protected override void Register(CompilationStartAnalysisContext context)
    {
        if (TestAttributes.Of(context.Compilation) is not { } attributes)
        {
            return;
        }

        var reader = CodeWorkReader.Of(context.Compilation);
        var inMemory = new InMemoryProvider(context.Compilation, TestClassIndex.Of(context.Compilation, attributes), reader);
        var names = new ContextNames(context.Compilation, context.CancellationToken);
        var saysWhyNotFixed = Options.SaysWhyNotFixed(context.Options);
        RegisterClassAction(
            context,
            (symbol, type) => Analyze(symbol, type, attributes, inMemory, arranged => !saysWhyNotFixed ? null : TrialCompilation.WhyNot(
            type, attributes.StyleOf(arranged.Tests[0].Test)!.Value, new PerTestWorkFinder(reader, attributes, symbol.CancellationToken),
            names, context.Compilation, arranged, symbol.CancellationToken)));
    }

    private static void Analyze(
        SymbolAnalysisContext context, INamedTypeSymbol type, TestAttributes attributes, InMemoryProvider inMemory,
        Func<ArrangedTests, string?> whyNotFixed)
    {
        foreach (var arranged in ArrangedTests.In(type, attributes, context.Compilation, context.CancellationToken))
        {
            var tests = arranged.Tests.Sum(test => TestAttributes.CasesOf(test.Test));
            if (tests >= Options.MinimumTests(context, arranged.First.Save.SyntaxTree, Rule.Id, LeastTests)
                && !inMemory.IsUsedBy(type, context.CancellationToken)
                && !inMemory.IsUsedIn(arranged.Tests[0].Test, context.CancellationToken))
            {
                var facts = ReloadingFacts.Of(type, tests, [])
                    .SetItem(DiagnosticProperties.Statements, arranged.First.Rows.ToString(CultureInfo.InvariantCulture));
                var whyNot = whyNotFixed(arranged);
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, Tokens.NameIn(arranged.First.Save), arranged.Tests.Skip(1).Select(test => Tokens.NameIn(test.Rows.Save)),
                    whyNot is null ? facts : facts.Add(DiagnosticProperties.WhyNotFixed, whyNot),
                    tests, Texts.Name(type), whyNot is null ? "" : $". There is no code fix, because {whyNot}"));
            }
        }
    }
}
