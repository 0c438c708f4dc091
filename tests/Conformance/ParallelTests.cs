using System.Collections.Concurrent;
using FixtureGen.Conformance.Harness;

namespace FixtureGen.Conformance;

/// <summary>Every case beside all the others of its engine: several classes at once, each running its cases one after the other on its lease.</summary>
public class ParallelTests
{
    private const int Classes = 4;

    private static readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyDictionary<ConformanceCase, CaseOutcome>>>> Runs = new();

    [Theory]
    [MemberData(nameof(CaseOnEngine.All), MemberType = typeof(CaseOnEngine))]
    public async Task In_parallel(CaseOnEngine run)
    {
        var (engine, of) = (run.Engine, run.Case);
        var outcomes = await Runs.GetOrAdd(engine.Name, _ => new(() => RunAllAsync(engine))).Value;
        Verdict.Check(engine, of, await CaseRun.PlainAsync(engine, of), outcomes[of]);
    }

    private static async Task<IReadOnlyDictionary<ConformanceCase, CaseOutcome>> RunAllAsync(ConformanceEngine engine)
    {
        var outcomes = new ConcurrentDictionary<ConformanceCase, CaseOutcome>();
        var cases = ConformanceCase.All.Where(each => each.IsFor(engine.Name)).Select((each, number) => (each, number));
        await Parallel.ForEachAsync(
            cases.GroupBy(each => each.number % Classes, each => each.each),
            new ParallelOptions { MaxDegreeOfParallelism = Classes },
            async (ofClass, _) =>
            {
                // The lease outlives escapes: whatever a case did to its database, the class goes on with one that is as it was.
                await using var tests = await engine.StartClassAsync();
                var before = await CaseRun.FingerprintAsync(engine, tests);
                foreach (var each in ofClass)
                {
                    outcomes[each] = await CaseRun.SandboxAsync(engine, each, tests);
                }

                Verdict.CheckNoTraces(ofClass.Last(), before, await CaseRun.FingerprintAsync(engine, tests));
            });
        return outcomes;
    }
}
