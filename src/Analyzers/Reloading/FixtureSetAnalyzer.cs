using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Reloading.Fixtures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>
/// FG4006: reports a fixture that a class names but has no use for, where the class would be in the group of another one without it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FixtureSetAnalyzer() : FixtureGenAnalyzer(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.FixtureSetsMissOneGroup,
        title: "Fixture keeps a class out of a group",
        messageFormat: "'{0}' does not use '{1}', which alone keeps it from sharing the fixtures of '{2}'. Remove '{1}' from " +
            "[UseFixtures].",
        RuleCategories.Reloading,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.FixtureSetsMissOneGroup));

    private protected override void Register(CompilationStartAnalysisContext context)
    {
        var groups = new Lazy<FixtureGroups>(
            () => new FixtureGroups(context.Compilation, context.CancellationToken), LazyThreadSafetyMode.PublicationOnly);
        RegisterTestClassAction(context, (symbol, type, use) =>
        {
            foreach (var (fixture, location) in Tokens.TypesNamedBy(type, KnownNames.UseFixturesAttribute, symbol.CancellationToken))
            {
                if (groups.Value.NeighbourWithout(type, use, fixture) is { } neighbour
                    && FixtureUse.IsUnused(fixture, type, symbol.Compilation, symbol.CancellationToken))
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(
                        Rule, location, ReloadingFacts.Of(type, 1, []), Texts.Name(type), Texts.Name(fixture), Texts.Name(neighbour)));
                    return;
                }
            }
        });
    }
}
