using FixtureGen.Analysis.Rules;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>FG4003: connections that a set-up opens, and containers that it starts, for every test.</summary>
internal sealed class DatabasePerTest() : ReloadingRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.DatabaseIsOpenedForEveryTest,
        title: "Database is opened again for every test",
        messageFormat: "The database of '{0}' is opened or started again for each of {1}. Name a TestDatabase with [UseDatabase], and " +
            "use Connection or Db{2}.",
        RuleCategories.Reloading,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.DatabaseIsOpenedForEveryTest));

    public override IReadOnlyList<PerTestWork> Select(IReadOnlyList<PerTestWork> works)
    {
        // A set-up that creates the schema has to open the database for it: FG4002 says enough. So does FG4004 of what is opened to empty
        // it. A container takes longer than either.
        var opened = works.Any(work => work.Work.Kind == WorkKind.CreatesSchema)
            ? []
            : Each(WorkKind.OpensConnection).Where(work => !IsForReset(work));
        return [.. Each(WorkKind.StartsContainer), .. opened];

        bool IsForReset(PerTestWork open)
            => works.Any(
                work => work.Work.Kind == WorkKind.EmptiesTables
                    && (work.Origin == open.Origin
                        || (open.Work.IsOnLocal && SymbolEqualityComparer.Default.Equals(work.Member, open.Member))));

        IEnumerable<PerTestWork> Each(WorkKind kind) => works.Where(work => work.Work.Kind == kind && !work.Work.IsOnStatic);
    }
}
