using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FixtureGen.Analyzers.Tests.Harness;

/// <summary>Source in which <c>[|…|]</c> marks what a diagnostic is expected at, and <c>{|FG1001:…|}</c> also says which.</summary>
internal sealed class Markup
{
    private Markup(string source, List<(TextSpan Span, string? Id)> expected)
    {
        Source = source;
        Expected = expected;
    }

    public string Source { get; }

    public IReadOnlyList<(TextSpan Span, string? Id)> Expected { get; }

    public static Markup Parse(string text)
    {
        var source = new StringBuilder();
        var expected = new List<(TextSpan, string?)>();
        var open = new Stack<(int Start, string? Id)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (StartsWith(text, at, "[|"))
            {
                open.Push((source.Length, null));
                at++;
            }
            else if (StartsWith(text, at, "{|"))
            {
                var colon = text.IndexOf(':', at);
                open.Push((source.Length, text[(at + 2)..colon]));
                at = colon;
            }
            else if (open.Count > 0 && (StartsWith(text, at, "|]") || StartsWith(text, at, "|}")))
            {
                var (start, id) = open.Pop();
                expected.Add((TextSpan.FromBounds(start, source.Length), id));
                at++;
            }
            else
            {
                source.Append(text[at]);
            }
        }

        Assert.Empty(open);
        return new Markup(source.ToString(), expected);
    }

    private static bool StartsWith(string text, int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;
}
