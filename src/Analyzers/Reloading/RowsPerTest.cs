using FixtureGen.Analysis.Rules;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>FG4001: rows that a set-up stores for every test.</summary>
internal sealed class RowsPerTest() : ReloadingRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.RowsAreStoredForEveryTest,
        title: "Rows are stored again for every test",
        messageFormat: "The rows of '{0}' are stored again for each of {1}. Store them once, in [ClassSetup] or in a fixture, and let " +
            "every test be rolled back{2}.",
        RuleCategories.Reloading,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.RowsAreStoredForEveryTest));

    public override IReadOnlyList<PerTestWork> Select(IReadOnlyList<PerTestWork> works)
    {
        var saves = StoredRows.In(works);
        return saves.Count == 0 ? [] : [.. saves, .. works.Where(work => work.Work.Kind == WorkKind.AddsRows)];
    }
}
