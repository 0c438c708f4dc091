using System.Collections.Immutable;
using FixtureGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FixtureGen.CodeFixes.Hoisting;

/// <summary>Fixes many classes at once. Rows that several of them store in the same way become one fixture.</summary>
internal sealed class HoistingFixAll : FixAllProvider
{
    public static readonly HoistingFixAll Instance = new();

    private HoistingFixAll()
    {
    }

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var classes = new List<(ProjectId Project, string Name, string Rule)>();
        foreach (var project in ProjectsOf(fixAllContext))
        {
            var diagnostics = fixAllContext is { Scope: FixAllScope.Document, Document: { } document }
                ? await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var fixable = diagnostics.Where(diagnostic => !diagnostic.Properties.ContainsKey(DiagnosticProperties.WhyNotFixed));
            classes.AddRange(
                fixable.Select(
                    diagnostic =>
                        (project.Id, Name: diagnostic.Properties.TryGetValue(DiagnosticProperties.TestClass, out var name)
                            ? name!
                            : "", Rule: diagnostic.Id))
                .GroupBy(found => found.Name, StringComparer.Ordinal)
                .Select(found => found.OrderBy(each => each.Rule, StringComparer.Ordinal).First())
                // Analyzers report in the order in which their threads come to it, and the first class gets what all share.
                .OrderBy(found => found.Name, StringComparer.Ordinal));
        }

        return classes.Count == 0
            ? null
            : CodeAction.Create("Store rows once and roll every test back",
                cancellationToken => FixAsync(fixAllContext.Solution, classes, cancellationToken), HoistingFix.EquivalenceKey);
    }

    private static IEnumerable<Project> ProjectsOf(FixAllContext context)
        => context.Scope == FixAllScope.Solution
            ? context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp)
            : [context.Project];

    private static async Task<Solution> FixAsync(
        Solution solution, List<(ProjectId Project, string Name, string Rule)> classes, CancellationToken cancellationToken)
    {
        var shared = await SharedRowsAsync(solution, classes, cancellationToken).ConfigureAwait(false);
        foreach (var (project, name, rule) in classes)
        {
            // Each class is analysed anew, because the one before may have declared the database or the fixture that it needs.
            if (await ClassHoisting.OfAsync(solution.GetProject(project)!, name, rule, cancellationToken)
                .ConfigureAwait(false) is not { } hoisting)
            {
                continue;
            }

            var fixture = hoisting.Rows() is { } rows && shared.TryGetValue(rows.Key, out var common) ? common : null;
            solution = await hoisting.ApplyAsync(fixture).ConfigureAwait(false)
                ?? (fixture is null ? null : await hoisting.ApplyAsync(fixture: null).ConfigureAwait(false))
                ?? solution;
        }

        return solution;
    }

    /// <summary>The fixtures for rows that at least two classes of a project store.</summary>
    private static async Task<ImmutableDictionary<string, HoistedFixture>> SharedRowsAsync(
        Solution solution, List<(ProjectId Project, string Name, string Rule)> classes, CancellationToken cancellationToken)
    {
        var found = new List<HoistedFixture>();
        foreach (var (project, name, rule) in classes)
        {
            if (await ClassHoisting.OfAsync(solution.GetProject(project)!, name, rule, cancellationToken)
                .ConfigureAwait(false) is { } hoisting
                && hoisting.Rows() is { } rows)
            {
                found.Add(rows);
            }
        }

        var fixtures = ImmutableDictionary.CreateBuilder<string, HoistedFixture>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var same in found.GroupBy(rows => rows.Key, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            // They differ in their comments at most, which are all kept.
            var newLine = same.First().Text.Contains("\r\n") ? "\r\n" : "\n";
            var rows = same.OrderByDescending(candidate => candidate.Text.Length)
                .Aggregate((all, other) => all.WithCommentsOf(other, newLine));
            if (names.Add(rows.FullName))
            {
                fixtures.Add(rows.Key, rows);
            }
        }

        return fixtures.ToImmutable();
    }
}
