namespace FixtureGen.Docs;

/// <summary>Code that a page shows: a file, or what stands between <c>#region docs: name</c> and <c>#endregion</c> in it.</summary>
internal static class Snippet
{
    private const string Marker = "#region docs: ";

    /// <summary>The code, moved to the left as a whole; null when the file has no such region.</summary>
    internal static string? Read(string text, string name)
        => name == "file" ? text : Regions(text).FirstOrDefault(region => region.Name == name).Code;

    internal static IEnumerable<(string Name, string Code)> Regions(string text)
    {
        var lines = text.Split('\n');
        for (var start = 0; start < lines.Length; start++)
        {
            if (lines[start].TrimStart().StartsWith(Marker, StringComparison.Ordinal))
            {
                var body = lines.Skip(start + 1).TakeWhile(line => line.TrimStart() != "#endregion").ToList();
                yield return (lines[start].TrimStart()[Marker.Length..], Unindent(body));
            }
        }
    }

    private static string Unindent(List<string> lines)
    {
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Concat(lines.Select(line => (line.Length > 0 ? line[indent..] : line) + "\n"));
    }
}
