using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Databases;

/// <summary>
/// FG3003: reports test classes whose database has no engine: the project references no engine package, or several of which it chooses
/// none.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EngineAnalyzer() : FixtureGenAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.NoEngineForADatabase,
        title: "No engine for a database",
        messageFormat: "The tests of '{0}' run on '{1}', which names no engine, and the project references {2}. {3}, or override " +
            "'Engine' in '{1}'.",
        RuleCategories.Databases,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NoEngineForADatabase));

    private protected override void Register(CompilationStartAnalysisContext context)
    {
        var engines = EngineSymbols.In(context.Compilation);
        if (engines.Length == 1 || (engines.Length > 1 && IsChosen(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions)))
        {
            return;
        }

        var (cause, remedy) = engines.IsEmpty
            ? ("no engine package", "Reference one, such as FixtureGen.Sqlite")
            : ("several engine packages: " +
                $"{string.Join(" and ", engines.Select(engine => engine.ContainingAssembly.Name))}", "Choose one with <FixtureGenEngine> " +
                "in the project file");
        RegisterTestClassAction(context, (symbol, type, use) =>
        {
            // No database, or several to choose from, is what FG3001 and FG3002 report.
            if (DatabaseCandidates.In(symbol.Compilation, symbol.CancellationToken).Serving(use) is [var database]
                && !EngineSymbols.IsNamedBy(database))
            {
                symbol.ReportDiagnostic(Diagnostic.Create(
                    Rule, Tokens.NameOf(type, symbol.CancellationToken), Texts.Name(type), Texts.Name(database), cause, remedy));
            }
        });
    }

    private static bool IsChosen(AnalyzerConfigOptions options)
        => options.TryGetValue("build_property.FixtureGenEngine", out var engine) && engine.Length > 0;
}
