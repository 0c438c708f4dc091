using System.Text;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>Names, in the chart itself, the tests during which the process grew most; as many as there is room for.</summary>
internal sealed class PeakLabels(ProcessLog log, Scale x, Scale y)
{
    private const int Most = 10;
    private const double Advance = 6.1;
    private const double RowHeight = 13;
    private const int Rows = 3;

    internal void Draw(StringBuilder svg)
    {
        var taken = new List<(double From, double To, double Y)>();
        svg.Append("<g class=\"labels\">");
        foreach (var test in log.Tests.Where(static test => test.Growth >= 1024 * 1024).OrderByDescending(static test => test.Growth)
            .Take(Most))
        {
            var text = $"{Short(TestName.Split(test.Name).Method)} +{Markup.Size(test.Growth)}";
            var width = text.Length * Advance;
            var middle = x.At(test.Began + (test.Seconds / 2));
            var center = Math.Clamp(middle, ChartSvg.Left + (width / 2), ChartSvg.Right - (width / 2));
            var point = y.At(test.Peak);
            var row = Enumerable.Range(0, Rows)
                .Select(row => Math.Max(point - 10 - (row * RowHeight), 12))
                .Where(
                    row => !taken.Exists(
                        other => Math.Abs(other.Y - row) < RowHeight && center - (width / 2) < other.To
                            && other.From < center + (width / 2)))
                .Cast<double?>()
                .FirstOrDefault();
            if (row is { } at)
            {
                taken.Add((center - (width / 2) - 6, center + (width / 2) + 6, at));
                svg.Append(
                    Markup.Invariant(
                        $"""<a href="#{Markup.Fragment(test.Name)}"><circle class="peak-dot" cx="{middle:0.#}" cy="{point:0.#}" r="3"/><text class="label" x="{center:0.#}" y="{at:0.#}" text-anchor="middle">{Markup.Text(text)}</text></a>"""));
            }
        }

        svg.Append("</g>");
    }

    /// <summary>The method without the arguments of its row; the link leads to the whole name.</summary>
    private static string Short(string method)
    {
        var words = method.Split('(')[0].Replace('_', ' ');
        return words.Length <= 34 ? words : words[..33].TrimEnd() + "…";
    }
}
