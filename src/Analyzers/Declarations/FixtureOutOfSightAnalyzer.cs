using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Declarations;

/// <summary>
/// FG1004: reports the use of a fixture of another assembly that depends on one which this assembly cannot see: the plan cannot name it, so
/// that the tests would fail with an error that no rebuilding cures.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FixtureOutOfSightAnalyzer() : FixtureGenAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.FixtureOutOfSight,
        title: "Fixture depends on a fixture that cannot be seen",
        messageFormat: "Fixture '{0}' depends on '{1}', which is internal to '{2}', so this project cannot load it. Make '{1}' " +
            "public, or show it to this project with [InternalsVisibleTo].",
        RuleCategories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.FixtureOutOfSight));

    private protected override void Register(CompilationStartAnalysisContext context) => RegisterClassAction(context, Analyze);

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        var named = new[] { KnownNames.UseFixturesAttribute, KnownNames.DependsOnFixturesAttribute, KnownNames.DependsOnAttribute }
            .SelectMany(attribute => Tokens.TypesNamedBy(type, attribute, context.CancellationToken));
        foreach (var (fixture, location) in named)
        {
            foreach (var loaded in FixtureSet.Close([fixture], context.CancellationToken).Fixtures)
            {
                // What is named here and cannot be seen, the compiler reports.
                if (!SymbolEqualityComparer.Default.Equals(loaded, fixture)
                    && !context.Compilation.IsSymbolAccessibleWithin(loaded, context.Compilation.Assembly)
                    && !SymbolEqualityComparer.Default.Equals(loaded.ContainingAssembly, context.Compilation.Assembly))
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        Rule, location, Texts.Name(fixture), Texts.Name(loaded), loaded.ContainingAssembly.Name));
                }
            }
        }
    }
}
