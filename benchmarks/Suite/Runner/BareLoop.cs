using System.Diagnostics;

namespace Suite;

/// <summary>Runs the tests without a test framework: what is left is the bodies and the isolation.</summary>
internal static class BareLoop
{
    public static async Task<int> RunAsync(int passes, int degree)
    {
        var classes = BareClass.Discover();
        var results = new List<Pass>();
        for (var pass = 0; pass < passes; pass++)
        {
            results.Add(await RunPassAsync(classes, degree));
        }

        Report.Write([.. results]);
        return results.All(pass => pass.Passed == pass.Tests) ? 0 : 1;
    }

    private static async Task<Pass> RunPassAsync(IReadOnlyList<BareClass> classes, int degree)
    {
        Isolation.Reset();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var offTheClock = OffTheClock.Elapsed;
        var start = Stopwatch.GetTimestamp();
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

        var elapsed = Stopwatch.GetElapsedTime(start) - ((OffTheClock.Elapsed - offTheClock) / degree);
        return new(elapsed.TotalSeconds, classes.Sum(testClass => testClass.Tests.Count), passed);
    }
}
