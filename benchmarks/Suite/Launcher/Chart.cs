using System.Globalization;
using System.Text;

namespace Suite.Launcher;

/// <summary>Draws the times of the bare loop as bars. The greys can be read on light and on dark pages.</summary>
internal static class Chart
{
    private const int Width = 760;
    private const int LabelWidth = 330;
    private const int ValueWidth = 60;
    private const int RowHeight = 34;
    private const int BarHeight = 20;
    private const int Top = 40;

    private const string Text = "#7a7a7a";
    private const string Ours = "#2a9d5c";
    private const string Others = "#8a8f98";

    private static readonly Dictionary<string, string> Labels = new()
    {
        ["per-test"] = "load and clear for every test",
        ["per-class"] = "load for every class, roll back every test",
        [Strategy.FixtureGen] = "FixtureGen: load once, roll back every test",
        [Strategy.Bodies] = "the test bodies alone, without isolation",
    };

    public static void Write(string path, IReadOnlyList<Measurement> figures)
    {
        File.WriteAllText(path, Draw([.. figures.Where(figure => figure.Runner == Measurement.BareLoop)]));
        Console.WriteLine($"{path} written.");
    }

    private static string Draw(IReadOnlyList<Measurement> figures)
    {
        var most = figures.Max(figure => figure.Wall);
        var height = Top + (figures.Count * RowHeight);
        var svg = new StringBuilder();
        svg.Append(Invariant($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}"
                 font-family="sans-serif" font-size="13" fill="{Text}" role="img">
              <title>{Title(figures)}</title>
              <text x="0" y="18" font-size="15">{Title(figures)}</text>

            """));
        for (var i = 0; i < figures.Count; i++)
        {
            var width = Math.Max(1, (Width - LabelWidth - ValueWidth) * figures[i].Wall / most);
            var (y, bold) = (Top + (i * RowHeight), figures[i].Strategy == Strategy.FixtureGen ? " font-weight=\"bold\"" : "");
            svg.Append(Invariant($"""
                  <text x="0" y="{y + 15}"{bold}>{Labels[figures[i].Strategy]}</text>
                  <rect x="{LabelWidth}" y="{y}" width="{width:0.#}" height="{BarHeight}" rx="2" fill="{(bold == "" ? Others : Ours)}"/>
                  <text x="{LabelWidth + width + 8:0.#}" y="{y + 15}"{bold}>{figures[i].Wall:0.00} s</text>

                """));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static string Title(IReadOnlyList<Measurement> figures)
        => Invariant($"{figures.Max(figure => figure.Tests):#,0} database tests, seconds (less is better)");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
