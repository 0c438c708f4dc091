using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Suite.Launcher;

/// <summary>One process of a run, and the folder for what it leaves to read.</summary>
internal sealed class RunFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fixturegen-suite-").FullName;

    public string ReportPath => PathOf("report.json");

    public string PathOf(string file) => Path.Combine(folder, file);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Starts dotnet with the arguments and returns how long it ran. A failing test is no error here: the results tell it.</summary>
    public TimeSpan Dotnet(Schedule schedule, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        // The name that FixtureGen's engine has; what is not FixtureGen goes by it, too.
        start.Environment["FIXTUREGEN_ENGINE"] = schedule.Engine == Schedule.Postgres ? "postgresql" : "sqlite";
        start.Environment["SUITE_ORDER"] = schedule.Order;
        start.Environment["SUITE_SEED"] = schedule.Seed.ToString(CultureInfo.InvariantCulture);
        start.Environment["SUITE_REPORT"] = ReportPath;
        start.Environment["FIXTUREGEN_SUMMARY"] = PathOf("summary.json");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = clock.Elapsed;
        if (process.ExitCode != 0)
        {
            Console.Error.WriteLine(output);
        }

        return elapsed;
    }

    /// <summary>What FixtureGen's run summary says of the process.</summary>
    public (long LoadStatements, long TransactionStatements, int Sets) Summary()
    {
        using var summary = JsonDocument.Parse(File.ReadAllBytes(PathOf("summary.json")));
        var totals = summary.RootElement.GetProperty("totals");
        var loads = summary.RootElement.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("loads").GetInt32()).ToArray();
        return (
            totals.GetProperty("loadStatements").GetInt64(),
            totals.GetProperty("transactionStatements").GetInt64(),
            loads.All(count => count == 1) ? loads.Length : loads.Sum());
    }
}
