using FixtureGen.Analysis.Hoisting;
using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Testing;
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
        messageFormat: "{0} tests of '{1}' begin by storing the same rows. Store them once, in a static method with [ClassSetup].",
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

        RegisterClassAction(context, (symbol, type) => Analyze(symbol, type, attributes));
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type, TestAttributes attributes)
    {
        var arranged = new List<(IMethodSymbol Test, ArrangedRows Rows)>();
        foreach (var test in type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary && attributes.StyleOf(method) is not null))
        {
            if (ArrangedRows.Of(test, context.Compilation, context.CancellationToken) is { } rows)
            {
                arranged.Add((test, rows));
            }
        }

        foreach (var same in arranged.GroupBy(test => test.Rows.Key, StringComparer.Ordinal))
        {
            var tests = same.Sum(test => TestAttributes.CasesOf(test.Test));
            var first = same.First().Rows;
            if (same.Count() > 1 && tests >= Options.MinimumTests(context, first.Save.SyntaxTree, Rule.Id, LeastTests))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, Tokens.NameIn(first.Save), same.Skip(1).Select(test => Tokens.NameIn(test.Rows.Save)), ReloadingFacts.Of(type, tests, []).SetItem(
                        DiagnosticProperties.Statements, first.Statements.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                    tests, Texts.Name(type)));
            }
        }
    }
}
