namespace Suite.Launcher;

/// <summary>Proves what the specification expects of each test: that it passes in any order and beside any other class.</summary>
internal static class Verification
{
    // The specification's own numbers.
    private const int Tests = 1000;
    private const int Sets = 11;

    public static bool Run(IReadOnlyList<string> strategies, string engine)
    {
        var schedules = (
            from order in Schedule.Orders
            from parallel in new[] { false, true }
            select new Schedule(engine, order, Seed: 20100914, parallel)).ToArray();
        var passed = true;
        foreach (var schedule in schedules)
        {
            foreach (var strategy in strategies)
            {
                passed &= Report(schedule, StrategyRun.Run(Measurement.Xunit, Strategy.Find(strategy), schedule));
            }

            if (strategies.Contains(Strategy.FixtureGen))
            {
                passed &= Report(schedule, XunitV2Run.Run(schedule));
            }
        }

        return passed;
    }

    private static bool Report(Schedule schedule, Measurement run)
    {
        var good = run is { Tests: Tests, Passed: Tests, Sets: null or Sets };
        var sets = run.Sets is null ? "" : $", {run.Sets} fixture sets loaded";
        Console.WriteLine($"{(good ? "ok    " : "FAILED")}  {run.Strategy,-10}  {run.Runner}  {run.Passed} of {run.Tests} passed{sets}: {schedule}");
        return good;
    }
}
