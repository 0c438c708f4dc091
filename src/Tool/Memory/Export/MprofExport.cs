using System.Globalization;
using System.Text;
using FixtureGen.Tool.Memory.Logs;
using FixtureGen.Tool.Memory.Report;

namespace FixtureGen.Tool.Memory.Export;

/// <summary>
/// The text format of mprof: MiB and seconds since 1970, with a FUNC line a test, whose last field is its lane. Fields are separated by
/// blanks, so names have none.
/// </summary>
internal sealed class MprofExport : IExport
{
    private const double MiB = 1024 * 1024;

    public string Name => "mprof";

    public string Extension => ".mprof.dat";

    public void Write(IReadOnlyList<ProcessLog> logs, Stream to)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine($"CMDLINE {OneWord(logs[0].Head.Assembly)}");
        var child = 0;
        foreach (var log in logs)
        {
            // The format has one process and numbered children of it.
            var label = child == 0 ? "MEM" : $"CHLD {child}";
            child++;
            var epoch = log.Head.Started.ToUnixTimeMilliseconds() / 1000.0;
            foreach (var sample in log.Samples)
            {
                text.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{label} {sample.Resident / MiB:0.000000} {epoch + sample.Time - log.FirstTime:0.0000}"));
            }

            foreach (var (test, level) in LaneLayout.Arrange(log).Where(static lane => lane.Accounts[0].IsTest)
                .SelectMany(static (lane, level) => lane.Accounts.Where(static test => test.HasEnded).Select(test => (test, level))))
            {
                var began = epoch + test.Began - log.FirstTime;
                text.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"FUNC {OneWord(test.Name)} {test.Base / MiB:0.0000} {began:0.0000} {test.ResidentAtEnd / MiB:0.0000} " +
                    $"{began + test.Seconds:0.0000} {level}"));
            }
        }
    }

    private static string OneWord(string name) => string.Join('_', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
