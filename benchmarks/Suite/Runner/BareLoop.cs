namespace Suite;

/// <summary>Runs the tests without a test framework: what is left is the bodies and the isolation.</summary>
internal static class BareLoop
{
    /// <param name="warmUps">Passes before the ones that are reported.</param>
    /// <param name="passes">Passes that are reported.</param>
    /// <param name="degree">How many classes run at once.</param>
    public static async Task RunAsync(int warmUps, int passes, int degree)
    {
        var classes = BareClass.Discover();
        for (var pass = 0; pass < warmUps; pass++)
        {
            await RunPassAsync(classes, degree);
        }

        var reported = new Pass[passes];
        for (var pass = 0; pass < passes; pass++)
        {
            reported[pass] = await RunPassAsync(classes, degree);
        }

        Report.Write(reported);
    }

    private static async Task<Pass> RunPassAsync(IReadOnlyList<BareClass> classes, int degree)
    {
        Isolation.Reset();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var offTheClock = OffTheClock.Elapsed;
        var start = Clock.Now;
        var passed = 0;
        if (degree == 1)
        {
            foreach (var testClass in classes)
            {
                passed += await testClass.RunAsync();
            }
        }
        else
        {
            await Parallel.ForEachAsync(classes, new ParallelOptions { MaxDegreeOfParallelism = degree }, async (testClass, _) =>
                Interlocked.Add(ref passed, await testClass.RunAsync()));
        }

        var elapsed = Clock.Now - start;
        var excluded = OffTheClock.Elapsed - offTheClock;
        return new(
            (elapsed.Wall - (excluded.Wall / degree)).TotalSeconds,
            (elapsed.Processor - excluded.Processor).TotalSeconds,
            classes.Sum(testClass => testClass.Tests.Count),
            passed);
    }
}
