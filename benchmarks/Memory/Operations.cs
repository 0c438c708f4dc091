namespace FixtureGen.Memory.Benchmark;

/// <summary>The cost of a sample, and of the begin and end of a test: processor time of this thread, median of several rounds.</summary>
internal static class Operations
{
    private const int Rounds = 9;
    private const int Times = 2000;

    internal static IEnumerable<Figure> Measure()
    {
        yield return WithSession(resetPeak: true, "sample", static session => session.Sample());
        yield return WithSession(resetPeak: false, "sample without the kernel's peak", static session => session.Sample());
        yield return Bytes();
        yield return WithSession(resetPeak: true, "begin and end of a test", static session => session.End(session.Begin(AccountKind.Test, "Forum.Tests.ReplyTests.A_reply_bumps_its_thread")));
        yield return WithSession(resetPeak: true, "rollback phase", static session => session.EndPhase(session.BeginPhase(AccountKind.Rollback, "Forum.Tests.ReplyTests.A_reply_bumps_its_thread")!));
    }

    private static Figure WithSession(bool resetPeak, string name, Action<MemorySession> operation)
    {
        using var session = Start(resetPeak);
        var rounds = new double[Rounds];
        for (var round = -1; round < Rounds; round++)
        {
            var start = ThreadTime.OfCurrent();
            for (var i = 0; i < Times; i++)
            {
                operation(session);
            }

            if (round >= 0)
            {
                rounds[round] = (ThreadTime.OfCurrent() - start).TotalMicroseconds / Times;
            }
        }

        return new(name, rounds.Order().ElementAt(Rounds / 2), "µs");
    }

    private static Figure Bytes()
    {
        using var session = Start(resetPeak: true);
        for (var i = 0; i < Times; i++)
        {
            session.Sample();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
        {
            session.Sample();
        }

        return new("allocated by a sample", (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Times, "B");
    }

    private static MemorySession Start(bool resetPeak)
        => MemorySession.Start(new() { Interval = TimeSpan.Zero, ResetPeak = resetPeak, Path = Path.Combine(Path.GetTempPath(), $"fixturegen-benchmark-{Environment.ProcessId}.jsonl") });
}
