using System.Collections.Immutable;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes.Hoisting;

/// <summary>
/// Takes away the using directives that a change has made needless, and of those that it brought along the ones that the project has
/// anyway.
/// </summary>
internal static class UnneededUsings
{
    /// <param name="before">The solution as it was.</param>
    /// <param name="after">The changed solution.</param>
    /// <param name="compilation">The changed project, with what will be generated in it.</param>
    /// <param name="project">The project.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static async Task<Solution> RemoveAsync(
        Solution before, Solution after, Compilation compilation, ProjectId project, CancellationToken cancellationToken)
    {
        var changes = after.GetProject(project)!.GetChanges(before.GetProject(project)!);
        foreach (var id in changes.GetChangedDocuments().Concat(changes.GetAddedDocuments()).ToList())
        {
            var tree = (await after.GetDocument(id)!.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false))!;
            var known = before.GetDocument(id) is { } old
                ? await NeededInAsync(old, cancellationToken).ConfigureAwait(false)
                : ImmutableHashSet<string>.Empty;
            var all = before.GetDocument(id) is { } was
                ? await AllInAsync(was, cancellationToken).ConfigureAwait(false)
                : ImmutableHashSet<string>.Empty;
            var needless = NeedlessIn(compilation.GetSemanticModel(tree), cancellationToken)
                .Where(directive => known.Contains(directive.ToString()) || !all.Contains(directive.ToString())).ToList();
            if (needless.Count > 0)
            {
                var root = await tree.GetRootAsync(cancellationToken).ConfigureAwait(false);
                after = await Files.ReplaceAsync(after, id, Without(root, needless), cancellationToken).ConfigureAwait(false);
            }
        }

        return after;
    }

    private static async Task<ImmutableHashSet<string>> NeededInAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return (await AllInAsync(document, cancellationToken).ConfigureAwait(false)).Except(
            NeedlessIn(model!, cancellationToken).Select(directive => directive.ToString()));
    }

    private static async Task<ImmutableHashSet<string>> AllInAsync(Document document, CancellationToken cancellationToken)
        => DirectivesIn((await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!)
            .Select(directive => directive.ToString()).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>CS8019: nothing needs the directive. CS8933: the project has the same one for all files.</summary>
    private static IEnumerable<UsingDirectiveSyntax> NeedlessIn(SemanticModel model, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        var spans = model.GetDiagnostics(cancellationToken: cancellationToken).Where(diagnostic => diagnostic.Id is "CS8019" or "CS8933")
            .Select(diagnostic => diagnostic.Location.SourceSpan).ToList();
        return DirectivesIn(root).Where(directive => spans.Exists(span => directive.Span.Contains(span)));
    }

    private static IEnumerable<UsingDirectiveSyntax> DirectivesIn(SyntaxNode root)
        => root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>();

    /// <summary>
    /// What stands above the first directive, such as the head of the file, stays; so does no blank line at the top where all of them go.
    /// </summary>
    private static SyntaxNode Without(SyntaxNode root, List<UsingDirectiveSyntax> needless)
    {
        var head = root.GetLeadingTrivia();
        var isHeaded = needless.Contains(DirectivesIn(root).First());
        var changed = root.RemoveNodes(needless, SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
        if (!isHeaded)
        {
            return changed;
        }

        var rest = DirectivesIn(changed).Any() ? changed.GetLeadingTrivia() : Blocks.WithoutBlankLines(changed.GetLeadingTrivia());
        return changed.WithLeadingTrivia(head.AddRange(rest));
    }
}
