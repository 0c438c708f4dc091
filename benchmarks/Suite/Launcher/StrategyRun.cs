using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace Suite.Launcher;

/// <summary>Runs the program of one strategy and reads what it reports.</summary>
internal sealed class StrategyRun : IDisposable
{
    private const int WarmUps = 4;
    private const int Passes = 3;

    /// <summary>
    /// Has hot methods compiled for good after 30 calls. By default the compiler waits until no new method was called for a while,
    /// which with 1,000 test methods is after the measurement.
    /// </summary>
    private static readonly Dictionary<string, string> WarmQuickly = new()
    {
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_TC_CallCountingDelayMs"] = "0",
    };

    private readonly RunFolder folder = new();
    private readonly Strategy strategy;
    private readonly Schedule schedule;

    private StrategyRun(Strategy strategy, Schedule schedule) => (this.strategy, this.schedule) = (strategy, schedule);

    public static Measurement Run(string runner, Strategy strategy, Schedule schedule)
    {
        using var run = new StrategyRun(strategy, schedule);
        return runner == Measurement.BareLoop ? run.InBareLoop() : run.UnderXunit();
    }

    public void Dispose() => folder.Dispose();

    private Measurement InBareLoop()
    {
        // Statements are counted in a run of one pass: over several they would add up.
        var counted = BareLoop(warmUps: 0, passes: 1);
        var (load, transactions, sets) = Statements(counted);
        var passes = BareLoop(WarmUps, Passes).Passes;
        return new(
            strategy.Name,
            Measurement.BareLoop,
            passes[0].Tests,
            passes.Concat(counted.Passes).Min(pass => pass.Passed),
            load,
            transactions,
            Measurement.Median(passes.Select(pass => pass.Seconds)),
            schedule.Parallel ? null : Measurement.Median(passes.Select(pass => pass.ProcessorSeconds)),
            Process: null,
            sets);
    }

    private ProgramReport BareLoop(int warmUps, int passes)
    {
        folder.Dotnet(schedule, WarmQuickly, strategy.Program, "bare", Text(warmUps), Text(passes), Text(schedule.Degree));
        return ReadReport();
    }

    private Measurement UnderXunit()
    {
        var resultsPath = folder.PathOf("results.xml");
        var process = folder.Dotnet(
            schedule,
            new Dictionary<string, string>(),
            strategy.Program,
            "-parallel",
            schedule.Parallel ? "collections" : "none",
            "-xml",
            resultsPath);
        var report = ReadReport();
        var results = XDocument.Load(resultsPath).Root!.Element("assembly")!;
        var (load, transactions, sets) = Statements(report);
        var offTheClock = report.OffTheClock / schedule.Degree;
        return new(
            strategy.Name,
            Measurement.Xunit,
            (int)results.Attribute("total")!,
            (int)results.Attribute("passed")!,
            load,
            transactions,
            (double)results.Attribute("time")! - offTheClock,
            schedule.Parallel ? null : report.ProcessorSeconds,
            process.TotalSeconds - offTheClock,
            sets);
    }

    private ProgramReport ReadReport()
        => File.Exists(folder.ReportPath)
            ? JsonSerializer.Deserialize<ProgramReport>(File.ReadAllBytes(folder.ReportPath), JsonSerializerOptions.Web)!
            : throw new InvalidOperationException($"{strategy.Program} ended without a report. Run it by itself to see why.");

    /// <summary>FixtureGen counts by itself; what the hand-written strategies send, their glue has counted.</summary>
    private (long Load, long Transactions, int? Sets) Statements(ProgramReport report)
        => strategy.Name == Strategy.FixtureGen ? folder.Summary() : (report.LoadStatements, report.TransactionStatements, null);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record ProgramReport(Pass[] Passes, long LoadStatements, long TransactionStatements, double ProcessorSeconds, double OffTheClock);

    private sealed record Pass(double Seconds, double ProcessorSeconds, int Tests, int Passed);
}
