using FixtureGen.Conformance.Harness;

namespace FixtureGen.Conformance;

/// <summary>Every case alone: with plain connections, then three times in a row as the tests of one class.</summary>
public class SequenceTests
{
    private const int Times = 3;

    [Theory]
    [MemberData(nameof(CaseOnEngine.All), MemberType = typeof(CaseOnEngine))]
    public async Task In_sequence(CaseOnEngine run)
    {
        var (engine, of) = (run.Engine, run.Case);
        var plain = await CaseRun.PlainAsync(engine, of);
        await using var tests = await engine.StartClassAsync();
        var before = await CaseRun.FingerprintAsync(engine, tests);

        for (var time = 0; time < Times; time++)
        {
            Verdict.Check(engine, of, plain, await CaseRun.SandboxAsync(engine, of, tests));
            Verdict.CheckNoTraces(of, before, await CaseRun.FingerprintAsync(engine, tests));
        }
    }
}
