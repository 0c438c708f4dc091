using System.Text.RegularExpressions;

namespace FixtureGen.Docs;

/// <summary>A C# block of a page, with the comment above it that says which code of the repository it shows.</summary>
/// <param name="Snippet">The region's name, or "file" for a file as a whole; empty when the comment is missing.</param>
/// <param name="Source">The file that holds it.</param>
/// <param name="Code">The block's text.</param>
internal sealed partial record CodeBlock(string Snippet, string Source, string Code)
{
    internal static IReadOnlyList<CodeBlock> In(string markdown)
        => [.. Block().Matches(markdown).Select(match => new CodeBlock(match.Groups["name"].Value, match.Groups["path"].Value, match.Groups["code"].Value))];

    [GeneratedRegex(@"(?:^<!-- snippet: (?<name>[^(\n]+) \((?<path>[^)\n]+)\) -->\n)?^```(?:csharp|cs|c#)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
