using System.Xml.Linq;

namespace Suite.Launcher;

/// <summary>Runs the xUnit v2 project, by the test host that everybody runs it by.</summary>
internal static class XunitV2Run
{
    /// <summary>By default a test host has 100 ms to exit, within which a busy machine does not get the summary written.</summary>
    private static readonly Dictionary<string, string> Unhurried = new() { ["VSTEST_TESTHOST_SHUTDOWN_TIMEOUT"] = "60000" };

    public static Measurement Run(Schedule schedule)
    {
        using var folder = new RunFolder();
        var process = folder.Dotnet(
            schedule,
            Unhurried,
            "test",
            Strategy.ProgramOf("FixtureGen.Suite.XunitV2"),
            "--nologo",
            "--logger",
            $"trx;LogFileName={folder.PathOf("results.trx")}",
            "--",
            $"xUnit.ParallelizeTestCollections={(schedule.Parallel ? "true" : "false")}");
        var counters = XDocument.Load(folder.PathOf("results.trx")).Descendants().Single(element => element.Name.LocalName == "Counters");
        var (load, transactions, sets) = folder.Summary();
        return new(
            Strategy.FixtureGen,
            "xunit.v2",
            (int)counters.Attribute("total")!,
            (int)counters.Attribute("passed")!,
            load,
            transactions,
            process.TotalSeconds,
            Processor: null,
            process.TotalSeconds,
            sets);
    }
}
