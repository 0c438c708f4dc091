using FixtureGen.Conformance.Harness;

namespace FixtureGen.Conformance;

/// <summary>The cases whose outcome could depend on how threads happen to meet, many times, beside each other.</summary>
public class RepeatedTests
{
    private const int Classes = 3;
    private const int Times = 40;

    private static readonly string[] Cases =
    [
        "Eight contexts save at once",
        "Eight contexts save in tasks with transactions of their own",
        "Readers and writers run at once",
        "Threads use connections of their own",
        "Failures of some do not harm the others",
    ];

    public static TheoryData<CaseOnEngine> Repeated { get; } =
    [
        .. ConformanceEngine.All.SelectMany(engine => Cases.Select(name => new CaseOnEngine(engine, ConformanceCase.Named("Concurrency", name)))),
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public async Task Many_times(CaseOnEngine run)
    {
        var plain = await CaseRun.PlainAsync(run.Engine, run.Case);
        await Parallel.ForEachAsync(Enumerable.Range(0, Classes), new ParallelOptions { MaxDegreeOfParallelism = Classes }, async (_, _) =>
        {
            await using var tests = await run.Engine.StartClassAsync();
            for (var time = 0; time < Times; time++)
            {
                Verdict.Check(run.Engine, run.Case, plain, await CaseRun.SandboxAsync(run.Engine, run.Case, tests));
            }
        });
    }
}
