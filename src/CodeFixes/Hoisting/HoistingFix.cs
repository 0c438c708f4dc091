using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FixtureGen.CodeFixes.Hoisting;

/// <summary>
/// Fixes FG4001 to FG4005: the class gets its database from FixtureGen, its rows are stored once, and what made and cleared the database
/// for every test goes.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HoistingFix))]
public sealed class HoistingFix : CodeFixProvider
{
    internal const string EquivalenceKey = "FixtureGen.Hoist";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.RowsAreStoredForEveryTest,
        RuleIdentifiers.SchemaIsCreatedForEveryTest,
        RuleIdentifiers.DatabaseIsOpenedForEveryTest,
        RuleIdentifiers.TablesAreEmptiedForEveryTest,
        RuleIdentifiers.TestsArrangeTheSameRows);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => HoistingFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.ContainsKey(DiagnosticProperties.WhyNotFixed)
                || !diagnostic.Properties.TryGetValue(DiagnosticProperties.TestClass, out var className))
            {
                continue;
            }

            if (await ClassHoisting.OfAsync(context.Document.Project, className!, diagnostic.Id, context.CancellationToken)
                .ConfigureAwait(false) is { } hoisting
                && await hoisting.ApplyAsync(fixture: null).ConfigureAwait(false) is { } changed)
            {
                var title = hoisting.StoresRows ? "Store the rows once, in [ClassSetup], and roll every test back"
                    : "Share the database, and roll every test back";
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), EquivalenceKey), diagnostic);
            }
        }
    }
}
