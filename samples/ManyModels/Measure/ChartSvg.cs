using System.Globalization;
using System.Text;

namespace ManyModels.Measure;

/// <summary>Draws panels of two lines each: with FixtureGen and without. The colours can be read on light and dark pages.</summary>
internal static class ChartSvg
{
    private const int Width = 420;
    private const int Height = 260;
    private const int Columns = 2;
    private const int Left = 56;
    private const int Right = 24;
    private const int Top = 40;
    private const int Bottom = 44;
    private const string WithColour = "#1f77b4";
    private const string WithoutColour = "#ff7f0e";
    private const string TextColour = "#7a7a7a";

    public static string Write(IReadOnlyList<ChartPanel> panels)
    {
        var (width, height) = (Columns * Width, (((panels.Count + Columns - 1) / Columns) * Height) + 24);
        var svg = new StringBuilder();
        svg.Append(Invariant($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="11" fill="{TextColour}" role="img">
              <title>What the sample of many models takes with and without FixtureGen</title>

            """));
        for (var i = 0; i < panels.Count; i++)
        {
            WritePanel(svg, panels[i], i % Columns * Width, i / Columns * Height);
        }

        svg.Append(Invariant($"""
              <g transform="translate({Left} {height - 10})">
                <rect y="-8" width="14" height="3" fill="{WithColour}"/><text x="20" y="-3">with FixtureGen</text>
                <rect x="130" y="-8" width="14" height="3" fill="{WithoutColour}"/><text x="150" y="-3">without</text>
                <text x="{width - Left - Right}" y="-3" text-anchor="end">numbers over the points: with / without</text>
              </g>
            </svg>

            """));
        return svg.ToString();
    }

    private static void WritePanel(StringBuilder svg, ChartPanel panel, int x, int y)
    {
        var most = RoundUp(panel.Points.Max(static point => Math.Max(point.With, point.Without)));
        double X(double models) => Left + ((Width - Left - Right) * models / panel.Points.Max(static point => point.Models));
        double Y(double value) => Height - Bottom - ((Height - Top - Bottom) * value / most);

        svg.Append(Invariant($"""
              <g transform="translate({x} {y})">
                <text x="{Left}" y="20" font-size="13">{panel.Title}, {panel.Unit}</text>

            """));
        for (var line = 0; line <= 4; line++)
        {
            var value = most * line / 4;
            svg.Append(Invariant($"""
                    <path d="M{Left} {Y(value):0.#}H{Width - Right}" stroke="{TextColour}" stroke-opacity=".25"/><text x="{Left - 6}" y="{Y(value) + 4:0.#}" text-anchor="end">{value:0.###}</text>

                """));
        }

        foreach (var point in panel.Points)
        {
            svg.Append(Invariant($"""
                    <text x="{X(point.Models):0.#}" y="{Height - Bottom + 16}" text-anchor="middle">{point.Models:#,0}</text>
                    <text x="{X(point.Models):0.#}" y="{Y(Math.Max(point.With, point.Without)) - 8:0.#}" text-anchor="middle">{point.Ratio:0.00}</text>

                """));
        }

        svg.Append(Invariant($"""    <text x="{(Left + Width - Right) / 2}" y="{Height - Bottom + 32}" text-anchor="middle">models</text>{"\n"}"""));
        WriteLine(svg, WithoutColour, panel.Points.Select(point => (X(point.Models), Y(point.Without))));
        WriteLine(svg, WithColour, panel.Points.Select(point => (X(point.Models), Y(point.With))));
        svg.Append("  </g>\n");
    }

    private static void WriteLine(StringBuilder svg, string colour, IEnumerable<(double X, double Y)> points)
    {
        (double X, double Y)[] all = [.. points];
        svg.Append(Invariant($"""    <polyline points="{string.Join(' ', all.Select(static point => Invariant($"{point.X:0.#},{point.Y:0.#}")))}" fill="none" stroke="{colour}" stroke-width="2"/>{"\n"}"""));
        foreach (var (x, y) in all)
        {
            svg.Append(Invariant($"""    <circle cx="{x:0.#}" cy="{y:0.#}" r="3" fill="{colour}"/>{"\n"}"""));
        }
    }

    /// <summary>The next number whose quarters read well.</summary>
    private static double RoundUp(double value)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        double[] steps = [1, 2, 4, 8, 10];
        return steps.First(step => step * power >= value) * power;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
