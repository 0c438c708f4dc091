using FixtureGen.Analysis.Reloading;
using FixtureGen.Analysis.Rules;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>FG4003: connections that a set-up opens, and containers that it starts, for every test.</summary>
internal sealed class DatabasePerTest() : ReloadingRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.DatabaseIsOpenedForEveryTest,
        title: "Database is opened again for every test",
        messageFormat: "The database of '{0}' is opened or started again for each of {1}. Name a TestDatabase with [UseDatabase], and use Connection or Db{2}.",
        RuleCategories.Reloading,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.DatabaseIsOpenedForEveryTest));

    public override IReadOnlyList<PerTestWork> Select(IReadOnlyList<PerTestWork> works)
    {
        // A set-up that creates the schema has to open the database for it: FG4002 says enough.
        return works.Any(work => work.Work.Kind == WorkKind.CreatesSchema) ? [] : [.. Each(WorkKind.StartsContainer), .. Each(WorkKind.OpensConnection)];

        IEnumerable<PerTestWork> Each(WorkKind kind) => works.Where(work => work.Work.Kind == kind && !work.Work.IsOnStatic);
    }
}
