namespace FixtureGen.Conformance.Harness;

/// <summary>Compares what a case observed in the sandbox with what it observed without, as the case's attributes ask.</summary>
internal static class Verdict
{
    internal static void Check(ConformanceEngine engine, ConformanceCase of, CaseOutcome plain, CaseOutcome sandbox)
    {
        if (of.FailureOn(engine.Name) is { } expected)
        {
            Assert.True(sandbox.Failure is not null, $"'{of}' should have failed its test with {expected.Error.Name}. It observed:\n{Text(sandbox)}");
            Assert.True(expected.Error.IsInstanceOfType(sandbox.Failure), $"'{of}' should have failed its test with {expected.Error.Name}, not with {sandbox.Failure}");
            Assert.Contains(CaseRun.TestName(of), sandbox.Failure.Message, StringComparison.Ordinal);
            Assert.Contains(expected.Names, sandbox.Failure.Message, StringComparison.Ordinal);
            return;
        }

        Assert.True(sandbox.Failure is null, $"The test of '{of}' failed: {sandbox.Failure}\nIt had observed:\n{Text(sandbox)}");
        if (of.LimitOn(engine.Name) is { } limit)
        {
            Assert.True(Text(plain) != Text(sandbox), $"'{of}' observes the same in the sandbox now: take its limit away.\n{Text(sandbox)}");
            if (limit.Names is { } names)
            {
                Assert.Contains(
                    sandbox.Log.Failures,
                    failure => failure.ToString().Contains(CaseRun.TestName(of), StringComparison.Ordinal) && failure.ToString().Contains(names, StringComparison.Ordinal));
            }

            return;
        }

        Assert.True(Text(plain) == Text(sandbox), $"'{of}' on {engine.Name} observes, with plain connections:\n{Text(plain)}\n\nand in the sandbox:\n{Text(sandbox)}\n\n{string.Join("\n", sandbox.Log.Failures)}");
    }

    internal static void CheckNoTraces(ConformanceCase of, IReadOnlyList<string> before, IReadOnlyList<string> after)
        => Assert.True(
            before.SequenceEqual(after),
            $"'{of}' has left traces. Gone:\n{string.Join("\n", before.Except(after))}\n\nNew:\n{string.Join("\n", after.Except(before))}");

    private static string Text(CaseOutcome outcome) => string.Join("\n", outcome.Log.Lines.Select(line => "  " + line));
}
