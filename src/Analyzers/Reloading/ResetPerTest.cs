using FixtureGen.Analysis.Rules;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>FG4004: tables that a set-up or tear-down empties for every test.</summary>
internal sealed class ResetPerTest() : ReloadingRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.TablesAreEmptiedForEveryTest,
        title: "Tables are emptied for every test",
        messageFormat: "The tables of '{0}' are emptied for each of {1}. Let every test be rolled back instead, by [UseDatabase] or " +
            "[UseFixtures]{2}.",
        RuleCategories.Reloading,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.TablesAreEmptiedForEveryTest));

    public override IReadOnlyList<PerTestWork> Select(IReadOnlyList<PerTestWork> works)
        => [.. works.Where(work => work.Work.Kind == WorkKind.EmptiesTables)];
}
