using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.TestClasses;

/// <summary>FG2003: reports test classes in a project without a test framework that code can be generated for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TestFrameworkAnalyzer() : FixtureGenAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.NoSupportedTestFramework,
        title: "No supported test framework is referenced",
        messageFormat: "Test class '{0}' uses fixtures, but its project references no test framework that FixtureGen supports. Reference " +
            "the package xunit, xunit.v3, NUnit or MSTest (3.8 or later).",
        RuleCategories.TestClasses,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NoSupportedTestFramework));

    private protected override void Register(CompilationStartAnalysisContext context)
    {
        if (TestFrameworks.Find(context.Compilation) == TestFramework.None)
        {
            RegisterTestClassAction(context, static (symbol, type, _) =>
                symbol.ReportDiagnostic(Diagnostic.Create(Rule, Tokens.NameOf(type, symbol.CancellationToken), Texts.Name(type))));
        }
    }
}
