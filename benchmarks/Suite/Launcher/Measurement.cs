namespace Suite.Launcher;

/// <summary>One strategy, once, under one runner.</summary>
/// <param name="Runner">The bare loop or a test framework.</param>
/// <param name="Wall">Seconds that the tests took, class fixtures included; by the runner's own report.</param>
/// <param name="Processor">Processor seconds: of the tests in the bare loop, of the whole process under a test framework. Only known when sequential.</param>
/// <param name="Process">Seconds from the start of the process to its end; only for a test framework.</param>
/// <param name="Sets">Fixture sets loaded, by the run summary; only for fixturegen.</param>
internal sealed record Measurement(
    string Strategy,
    string Runner,
    int Tests,
    int Passed,
    long LoadStatements,
    long TransactionStatements,
    double Wall,
    double? Processor,
    double? Process,
    int? Sets)
{
    public const string BareLoop = "bare";
    public const string Xunit = "xunit.v3";

    /// <summary>The medians of the times, and the worst of the rest.</summary>
    public static Measurement Median(IReadOnlyCollection<Measurement> rounds) => rounds.First() with
    {
        Passed = rounds.Min(round => round.Passed),
        LoadStatements = rounds.Max(round => round.LoadStatements),
        TransactionStatements = rounds.Max(round => round.TransactionStatements),
        Sets = rounds.Max(round => round.Sets),
        Wall = Median(rounds.Select(round => round.Wall)),
        Processor = rounds.All(round => round.Processor is not null) ? Median(rounds.Select(round => round.Processor!.Value)) : null,
        Process = rounds.All(round => round.Process is not null) ? Median(rounds.Select(round => round.Process!.Value)) : null,
    };

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
