namespace ManyModels.Measure;

/// <summary>Draws what <c>measure --json</c> has written.</summary>
internal static class ChartCommand
{
    private static readonly (string Process, string Metric, string Title)[] Panels =
    [
        (Comparison.CompilerOnly, Metric.Processor, "Compiler, same code: processor time"),
        (Comparison.CompilerOnly, Metric.Peak, "Compiler, same code: maximum resident set"),
        (Comparison.Tests, Metric.Processor, "Tests: processor time"),
        (Comparison.Tests, Metric.Peak, "Tests: maximum resident set"),
    ];

    public static int Run(string figures, string chart)
    {
        var rows = FigureRow.Read(figures);
        ChartPanel[] panels = [.. Panels.Select(panel => PanelOf(rows, panel.Process, panel.Metric, panel.Title)).Where(static panel => panel.Points.Count > 0)];
        if (panels.Length == 0)
        {
            throw new MeasurementException($"{figures} has no figures to draw. Write it with: measure --json > {figures}");
        }

        File.WriteAllText(chart, ChartSvg.Write(panels));
        Console.WriteLine($"{chart} written.");
        return 0;
    }

    private static ChartPanel PanelOf(IReadOnlyList<FigureRow> rows, string process, string name, string title)
    {
        var metric = Metric.All.Single(metric => metric.Name == name);
        var scale = metric.Unit == "MiB" ? 1 << 20 : 1;
        return new(
            title,
            metric.Unit,
            [
                .. rows.Where(row => row.Process == process && row.Metric == name)
                    .OrderBy(static row => row.Models)
                    .Select(row => new ChartPoint(row.Models, row.With!.Value / scale, row.Without!.Value / scale, row.Ratio)),
            ]);
    }
}
