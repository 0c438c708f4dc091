namespace FixtureGen.Tool.Memory.Logs;

/// <summary>Which tests ran at each sample.</summary>
internal static class RunningTests
{
    internal static IEnumerable<(Sample Sample, IReadOnlyList<Account> Running)> At(ProcessLog log)
    {
        var tests = log.Tests.OrderBy(static test => test.Began).ToList();
        var running = new List<Account>();
        var next = 0;
        foreach (var sample in log.Samples)
        {
            while (next < tests.Count && tests[next].Began <= sample.Time)
            {
                running.Add(tests[next++]);
            }

            running.RemoveAll(test => log.EndOf(test) < sample.Time);
            yield return (sample, running);
        }
    }
}
