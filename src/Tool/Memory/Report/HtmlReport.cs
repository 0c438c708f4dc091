using System.Text;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>The report as one HTML file that needs nothing else: no network, and no script to be read or printed.</summary>
internal static class HtmlReport
{
    internal static string Write(ReportModel report)
    {
        var page = new StringBuilder();
        page.Append($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="FixtureGen">
            <title>Memory of {Markup.Text(report.Title)}</title>
            <style>
            {Asset("report.css")}
            </style>
            </head>
            <body>

            """);
        HeaderSection.Write(page, report);
        page.Append("<main>\n");
        ChartSection.Write(page, report);
        TestsSection.Write(page, report);
        GroupsSection.Write(page, report);
        FixturesSection.Write(page, report);
        LedgerSection.Write(page, report);
        GrowthSection.Write(page, report);
        MethodSection.Write(page, report);
        page.Append($"""
            </main>
            <script type="application/json" id="data">{PageData.Write(report.Logs)}</script>
            <script>
            {Asset("report.js")}
            </script>
            </body>
            </html>

            """);
        return page.ToString();
    }

    private static string Asset(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd();
    }
}
