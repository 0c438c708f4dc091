using System.Text.RegularExpressions;

namespace FixtureGen.Docs;

/// <summary>What a Markdown page links to, and can be linked to by.</summary>
internal static partial class Page
{
    internal static IEnumerable<string> Links(string markdown)
        => Link().Matches(WithoutCode(markdown)).Select(match => match.Groups["target"].Value);

    /// <summary>The Markdown pages that a page of the repository links to. A link to a folder leads to the page that is shown there.</summary>
    internal static IEnumerable<string> PagesLinkedFrom(string page)
        => Links(Repository.Read(page))
            .Where(IsRelative)
            .Select(link => Repository.RelativePath(Path.Combine(Path.GetDirectoryName(page)!, link.Split('#')[0])))
            .Select(path => Directory.Exists(Repository.PathOf(path)) ? $"{path}/README.md" : path)
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal) && File.Exists(Repository.PathOf(path)));

    internal static bool IsRelative(string link)
        => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal);

    /// <summary>The anchors of the page's headings, as GitHub makes them.</summary>
    internal static IEnumerable<string> Anchors(string markdown)
        => Heading().Matches(WithoutCode(markdown)).Select(match => NotInAnchor().Replace(match.Groups["title"].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    private static string WithoutCode(string markdown) => Fence().Replace(markdown, "");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
