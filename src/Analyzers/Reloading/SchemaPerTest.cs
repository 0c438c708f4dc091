using FixtureGen.Analysis.Rules;
using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Finding;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>FG4002: tables that a set-up or tear-down creates or drops for every test.</summary>
internal sealed class SchemaPerTest() : ReloadingRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIdentifiers.SchemaIsCreatedForEveryTest,
        title: "Schema is created again for every test",
        messageFormat: "The schema of '{0}' is created or dropped again for each of {1}. Create it once, in a TestDatabase that " +
            "[UseDatabase] names, and let every test be rolled back{2}.",
        RuleCategories.Reloading,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.SchemaIsCreatedForEveryTest));

    public override IReadOnlyList<PerTestWork> Select(IReadOnlyList<PerTestWork> works)
        => [.. works.Where(work => work.Work.Kind == WorkKind.CreatesSchema)];
}
