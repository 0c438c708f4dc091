namespace FixtureGen.Tool;

/// <summary>A table for the console: figures to the right, the last column to the left.</summary>
internal sealed class TextTable(params string[] titles)
{
    private readonly List<string[]> rows = [titles];

    internal void Add(params string[] cells) => rows.Add(cells);

    internal void Write(TextWriter to)
    {
        var widths = titles.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            to.WriteLine(string.Join("  ", row.Select((cell, column) => column == row.Length - 1 ? cell : cell.PadLeft(widths[column]))));
        }
    }
}
