using FixtureGen.Analysis.Rules;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>FG4008: the application under test, that a set-up or the tests themselves start for every test.</summary>
internal sealed class ApplicationPerTest() : ReloadingRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.ApplicationIsStartedForEveryTest,
        title: "Application is started again for every test",
        messageFormat: "The application of '{0}' is started again for each of {1}. Share one, from a class fixture or a static, and start " +
            "another one only for tests that replace parts of it{2}.",
        RuleCategories.Reloading,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.ApplicationIsStartedForEveryTest));

    public override string WhyNeverFixed => "what tests change in their application cannot be seen";

    public override IReadOnlyList<PerTestWork> Select(IReadOnlyList<PerTestWork> works)
        => [.. works.Where(work => work.Work.Kind == WorkKind.StartsApplication && !work.Work.IsOnStatic)];
}
