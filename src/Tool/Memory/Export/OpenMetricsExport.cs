using System.Globalization;
using System.Text;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Export;

/// <summary>The run's totals and each test's figures as OpenMetrics text, for a store of metrics.</summary>
internal sealed class OpenMetricsExport : IExport
{
    public string Name => "openmetrics";

    public string Extension => ".openmetrics.txt";

    public void Write(IReadOnlyList<ProcessLog> logs, Stream to)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        Family(text, "fixturegen_resident_peak_bytes", "gauge", "Highest resident memory of the process.", "bytes");
        foreach (var log in logs)
        {
            Value(text, "fixturegen_resident_peak_bytes", Process(log), log.HighestResident);
        }

        Family(text, "fixturegen_allocated_bytes", "counter", "Managed bytes that the process allocated while it was measured.", "bytes");
        foreach (var log in logs)
        {
            Value(text, "fixturegen_allocated_bytes_total", Process(log), Ledger.Of(log).Total);
        }

        Family(text, "fixturegen_test_allocated_bytes", "gauge", "Managed bytes that the test allocated.", "bytes");
        PerTest(text, "fixturegen_test_allocated_bytes", logs, static test => test.Allocated);
        Family(text, "fixturegen_test_duration_seconds", "gauge", "How long the test ran.", "seconds");
        PerTest(text, "fixturegen_test_duration_seconds", logs, static test => test.Seconds);
        text.WriteLine("# EOF");
    }

    private static void PerTest(TextWriter text, string metric, IReadOnlyList<ProcessLog> logs, Func<TestFigures, double> value)
    {
        foreach (var test in TestFigures.Of(logs).Values)
        {
            Value(text, metric, $"test=\"{Escaped(test.Name)}\"", value(test));
        }
    }

    private static void Family(TextWriter text, string name, string type, string help, string unit)
    {
        text.WriteLine($"# TYPE {name} {type}");
        text.WriteLine($"# UNIT {name} {unit}");
        text.WriteLine($"# HELP {name} {help}");
    }

    private static void Value(TextWriter text, string metric, string labels, double value)
        => text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{metric}{{{labels}}} {value:0.######}"));

    private static string Process(ProcessLog log) => $"assembly=\"{Escaped(log.Head.Assembly)}\",pid=\"{log.Head.ProcessId}\"";

    private static string Escaped(string label)
        => label.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
}
