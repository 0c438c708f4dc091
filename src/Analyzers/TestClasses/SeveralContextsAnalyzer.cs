using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.TestClasses;

/// <summary>FG2004: reports test classes whose fixtures are loaded through different contexts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeveralContextsAnalyzer() : FixtureGenAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.SeveralContextsInOneClass,
        title: "Fixtures of several contexts in one class",
        messageFormat: "The fixtures of '{0}' are loaded through several contexts: {1}. Use fixtures of one context, and put the tests " +
            "of the others in classes of their own.",
        RuleCategories.TestClasses,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.SeveralContextsInOneClass));

    private protected override void Register(CompilationStartAnalysisContext context)
        => RegisterClassAction(context, static (symbol, type) =>
        {
            if (!TestClassSymbols.IsTestClass(type))
            {
                return;
            }

            var use = ClassUse.Of(type, symbol.CancellationToken);
            if (use.Contexts.Length > 1)
            {
                symbol.ReportDiagnostic(Diagnostic.Create(
                    Rule, Tokens.NameOf(type, symbol.CancellationToken), Texts.Name(type),
                    string.Join("; ", use.Contexts.Select(used => Spell(used, use)))));
            }
        });

    private static string Spell(ITypeSymbol context, ClassUse use)
        => $"{Texts.List([context])} by " +
            $"{Texts.List(use.Set.Fixtures.Where(fixture => SymbolEqualityComparer.Default.Equals(FixtureSymbols.ContextOf(fixture), context)))}";
}
