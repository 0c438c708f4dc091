namespace FixtureGen.Tool.Memory.Logs;

/// <summary>The figures of a test by name. Rows of a theory may share a name: then the highest of each figure counts.</summary>
internal sealed record TestFigures(string Name, int Runs, long Allocated, long Growth, double Seconds)
{
    internal static IReadOnlyDictionary<string, TestFigures> Of(IEnumerable<ProcessLog> logs)
        => logs.SelectMany(static log => log.Tests)
            .Where(static test => test.HasEnded)
            .GroupBy(static test => test.Name, StringComparer.Ordinal)
            .Select(static runs => new TestFigures(
                runs.Key,
                runs.Count(),
                runs.Max(static run => run.Allocated),
                runs.Max(static run => run.Growth),
                runs.Max(static run => run.Seconds)))
            .ToDictionary(static test => test.Name, StringComparer.Ordinal);
}
