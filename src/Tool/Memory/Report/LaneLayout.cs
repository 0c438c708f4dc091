using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>
/// Puts tests and phases into lanes so that no two in a lane overlap: phases first, then as many lanes of tests as ran in parallel.
/// </summary>
internal static class LaneLayout
{
    internal static IReadOnlyList<Lane> Arrange(ProcessLog log)
    {
        var phases = Fill(log, log.Phases, "fixtures");
        var tests = Fill(log, log.Tests, "tests");
        return [.. phases, .. tests];
    }

    private static List<Lane> Fill(ProcessLog log, IEnumerable<Account> accounts, string title)
    {
        var lanes = new List<Lane>();
        var free = new List<double>();
        foreach (var account in accounts.OrderBy(static account => account.Began))
        {
            var lane = free.FindIndex(end => end <= account.Began);
            if (lane < 0)
            {
                lane = lanes.Count;
                lanes.Add(new(lane == 0 ? title : $"{title} {lane + 1}", []));
                free.Add(0);
            }

            lanes[lane].Accounts.Add(account);
            free[lane] = log.EndOf(account);
        }

        return lanes;
    }
}
