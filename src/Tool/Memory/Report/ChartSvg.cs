using System.Text;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>
/// The chart of one process as SVG that needs no script: lines over time, a band for each test, collections, and a lane for each test that
/// ran in parallel.
/// </summary>
internal sealed class ChartSvg
{
    internal const int Width = 1200;
    internal const int Left = 70;
    internal const int Right = 1186;
    internal const int Top = 46;
    internal const int Bottom = 330;
    internal const int CollectionsTop = 342;
    internal const int CollectionsBottom = 372;
    internal const int LanesTop = 386;
    internal const int LaneHeight = 14;
    private const int LanesDrawn = 24;
    private const double MiB = 1024 * 1024;

    private readonly StringBuilder svg = new();
    private readonly ProcessLog log;
    private readonly IReadOnlyList<Lane> lanes;
    private readonly Scale x;
    private readonly Scale y;
    private readonly double highest;

    private ChartSvg(ProcessLog log)
    {
        this.log = log;
        lanes = [.. LaneLayout.Arrange(log).Take(LanesDrawn)];
        x = new(log.FirstTime, Math.Max(log.LastTime, log.FirstTime + 0.001), Left, Right);
        highest = Math.Max(log.HighestResident, log.Samples.Count == 0 ? 1 : log.Samples.Max(static sample => sample.Committed)) * 1.06;
        y = new(0, highest, Bottom, Top);
    }

    private int Height => LanesTop + (lanes.Count * LaneHeight) + 34;

    internal static string Of(ProcessLog log, int index)
    {
        var chart = new ChartSvg(log);
        chart.Draw(index);
        return chart.svg.ToString();
    }

    private void Draw(int index)
    {
        svg.Append(Markup.Invariant($"""
            <svg class="chart" data-run="{index}" viewBox="0 0 {Width} {Height}" role="img" aria-label="Memory of the process over time, with its tests" preserveAspectRatio="xMidYMid meet">
            <defs><pattern id="gap{index}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" y2="6"/></pattern>
            <clipPath id="plot{index}"><rect x="{Left}" y="0" width="{Right - Left}" height="{Height}"/></clipPath></defs>

            """));
        Grid();
        svg.Append(Markup.Invariant($"""<g class="content" clip-path="url(#plot{index})">"""));
        Bands();
        svg.Append("<g class=\"stretch\">");
        Gaps(index);
        svg.Append("</g>");
        foreach (var line in Line.All.Reverse())
        {
            svg.Append(Markup.Invariant($"""<path class="line {line.Key}" d="{LinePath.Of(log.Samples, line.Value, x, y)}"/>"""))
                .Append('\n');
        }

        Collections();
        svg.Append("<g class=\"lanes\">");
        Lanes();
        svg.Append("</g>");
        Thresholds();
        svg.Append("</g>");
        LaneTitles();
        new PeakLabels(log, x, y).Draw(svg);
        svg.Append("</svg>\n");
    }

    private void Grid()
    {
        svg.Append("<g class=\"grid\">");
        var mebibytes = new Scale(0, highest / MiB, Bottom, Top);
        foreach (var mark in mebibytes.Marks(6))
        {
            svg.Append(
                Markup.Invariant(
                    $"""<line x1="{Left}" x2="{Right}" y1="{mebibytes.At(mark):0.#}" y2="{mebibytes.At(mark):0.#}"/><text class="tick" x="{Left - 8}" y="{mebibytes.At(mark) + 4:0.#}" text-anchor="end">{mark:0.##}</text>"""));
        }

        svg.Append(
            Markup.Invariant($"""<text class="axis" x="{Left - 8}" y="{Top - 12}" text-anchor="end">MiB</text></g><g class="times">"""));
        var seconds = new Scale(0, Math.Max(log.Seconds, 0.001), Left, Right);
        foreach (var mark in seconds.Marks(10))
        {
            svg.Append(
                Markup.Invariant(
                    $"""<line x1="{seconds.At(mark):0.#}" x2="{seconds.At(mark):0.#}" y1="{Top}" y2="{Height - 24}"/><text class="tick" x="{seconds.At(mark):0.#}" y="{Height - 8}" text-anchor="{(seconds.At(mark) > Right - 16 ? "end" : "middle")}">{Markup.Duration(mark)}</text>"""));
        }

        svg.Append("</g>\n");
    }

    /// <summary>Tints the time of each test that is wide enough to be seen.</summary>
    private void Bands()
    {
        // Where tests overlap their tints add up; divided among them, the sum is the tint of one.
        var atOnce = Math.Max(1, lanes.Count(static lane => lane.Accounts[0].IsTest));
        svg.Append(Markup.Invariant($"""<g class="bands" style="--at-once:{atOnce}">"""));
        var tint = 0;
        foreach (var test in log.Tests)
        {
            var (from, width) = Extent(test);
            if (width >= 2)
            {
                svg.Append(
                    Markup.Invariant(
                        $"""<rect class="band tint{tint++ % 2}" x="{from:0.#}" width="{width:0.#}" y="{Top}" height="{Bottom - Top}"/>"""));
            }
        }

        svg.Append("</g>\n");
    }

    /// <summary>Shades where the sampler was kept waiting: by a long collection, or by processors that were busy.</summary>
    private void Gaps(int index)
    {
        var longest = Math.Max(2.5 * log.Head.Interval, log.Head.Interval + 0.05);
        foreach (var sample in log.Samples.Where(sample => sample.Interval > longest))
        {
            var from = x.At(sample.Time - sample.Interval);
            svg.Append(
                Markup.Invariant(
                    $"""<rect class="gap" fill="url(#gap{index})" x="{from:0.#}" width="{Math.Max(1, x.At(sample.Time) - from):0.#}" y="{Top}" height="{Bottom - Top}"><title>no samples for {Markup.Duration(sample.Interval)}</title></rect>"""));
        }
    }

    private void Collections()
    {
        svg.Append("<g class=\"collections stretch\">");
        foreach (var tick in CollectionTicks.Of(log.Samples, x))
        {
            var height = (CollectionsBottom - CollectionsTop) * (tick.Generation + 1) / 3.0;
            svg.Append(
                Markup.Invariant(
                    $"""<rect class="gen{tick.Generation}" x="{tick.X}" width="1.5" y="{CollectionsBottom - height:0.#}" height="{height:0.#}"><title>{tick.Count} collections, the oldest of generation {tick.Generation}; paused for {tick.PauseMilliseconds:0.##} ms</title></rect>"""));
        }

        svg.Append("</g>\n");
    }

    private void Lanes()
    {
        for (var i = 0; i < lanes.Count; i++)
        {
            var top = LanesTop + (i * LaneHeight);
            svg.Append("<g class=\"lane-row\">");
            var covered = double.MinValue;
            var tint = 0;
            foreach (var account in lanes[i].Accounts)
            {
                var (from, width) = Extent(account);
                // Of what is narrower than a pixel, one a pixel stands for all.
                if (from + width <= covered + 0.7)
                {
                    continue;
                }

                covered = from + width;
                var look = account.Failure is not null ? "failed" : account.IsTest ? $"tint{tint++ % 2}" : "phase";
                var mark =
                    $"""<rect class="mark {look}" x="{Markup.Invariant($"{from:0.#}")}" width="{Markup.Invariant($"{Math.Max(0.7, width):0.#}")}" y="{top + 1}" height="{LaneHeight - 3}"><title>{Markup.Text(account.Name)}: {Markup.Duration(log.EndOf(account) - account.Began)}, {Markup.Size(account.Allocated)} allocated</title></rect>""";
                svg.Append(account.IsTest ? $"""<a href="#{Markup.Fragment(account.Name)}">{mark}</a>""" : mark);
            }

            svg.Append("</g>\n");
        }
    }

    private void LaneTitles()
    {
        svg.Append(Markup.Invariant($"""<text class="tick" x="{Left - 8}" y="{CollectionsBottom - 10}" text-anchor="end">GC</text>"""));
        for (var i = 0; i < lanes.Count; i++)
        {
            svg.Append(
                Markup.Invariant(
                    $"""<text class="tick" x="{Left - 8}" y="{LanesTop + (i * LaneHeight) + 10}" text-anchor="end">{lanes[i].Title}</text>"""));
        }
    }

    private void Thresholds()
    {
        foreach (var passed in log.Thresholds)
        {
            var height = y.At(passed.Bytes);
            svg.Append(
                Markup.Invariant(
                    $"""<line class="threshold" x1="{Left}" x2="{Right}" y1="{height:0.#}" y2="{height:0.#}"/><text class="threshold-label" x="{Right - 6}" y="{height - 4:0.#}" text-anchor="end">{passed.Action} at {Markup.Size(passed.Bytes)}</text>"""));
        }
    }

    private (double From, double Width) Extent(Account account)
    {
        var from = x.At(account.Began);
        return (from, x.At(log.EndOf(account)) - from);
    }
}
