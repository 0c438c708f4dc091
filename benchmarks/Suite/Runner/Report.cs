using System.Text.Json;

namespace Suite;

/// <summary>One pass over all tests in the bare loop.</summary>
internal sealed record Pass(double Seconds, double ProcessorSeconds, int Tests, int Passed);

/// <summary>What a run tells benchmarks/Suite, in the file that SUITE_REPORT names.</summary>
internal sealed record Report(Pass[] Passes, long LoadStatements, long TransactionStatements, double ProcessorSeconds, double OffTheClock)
{
    public static void Write(Pass[] passes)
    {
        var excluded = Suite.OffTheClock.Elapsed;
        var report = new Report(
            passes,
            Statements.Loading,
            Statements.Transactions,
            (Clock.Now - excluded).Processor.TotalSeconds,
            excluded.Wall.TotalSeconds);
        if (Environment.GetEnvironmentVariable("SUITE_REPORT") is { Length: > 0 } path)
        {
            File.WriteAllText(path, JsonSerializer.Serialize(report, JsonSerializerOptions.Web));
        }
    }
}
