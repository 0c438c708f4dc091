using System.Diagnostics;
using FixtureGen.Memory.Probes;

namespace FixtureGen.Memory.Log;

/// <summary>
/// The log of a session. Each line is a row of pytest-memlog (<c>rss</c>, <c>time</c>, <c>name</c>) with more keys. Samples wait up to a
/// second to be written; the begin and end of a test are written at once, so that the log of a killed process names the tests that ran.
/// </summary>
/// <remarks>Not safe for several threads: the session calls it with its lock held.</remarks>
internal sealed class MemoryLog(LogFile file) : IDisposable
{
    private const int PendingLimit = 16 * 1024;

    private readonly LineBuffer line = new();
    private long writtenAt;

    internal string Path => file.Path;

    internal void Head(in Reading at, MemoryOptions options, string assembly, long ceiling, IReadOnlyList<MetricNote> notes)
    {
        Start(at, null, "head"u8);
        HeadLine.Write(line, options, assembly, ceiling, notes, at.Gc);
        EndNow();
    }

    internal void Sample(in Reading at, double seconds, long committed, List<MemoryAccount> open)
    {
        Start(at, Longest(open), "sample"u8);
        line.Decimal("dt"u8, seconds, 6);
        line.Number("peak"u8, at.Peak);
        line.Number("heap"u8, at.Gc.Heap);
        line.Number("committed"u8, committed);
        line.Number("alloc"u8, at.Gc.Allocated);
        Collections(at.Gc.Gen0, at.Gc.Gen1, at.Gc.Gen2);
        line.Decimal("pause"u8, at.Gc.Pause.TotalMilliseconds, 3);
        line.Number("threads"u8, ThreadPool.ThreadCount);
        line.Number("queued"u8, ThreadPool.PendingWorkItemCount);
        line.StartList("open"u8);
        for (var i = 0; i < open.Count; i++)
        {
            line.Item(open[i].Id);
        }

        line.EndList();
        line.End();
        if (line.Pending.Length > PendingLimit || Stopwatch.GetElapsedTime(writtenAt) >= TimeSpan.FromSeconds(1))
        {
            Flush();
        }
    }

    internal void Begin(in Reading at, MemoryAccount account)
    {
        Start(at, account, "begin"u8);
        line.Number("id"u8, account.Id);
        line.Text("kind"u8, AccountKinds.Word(account.Kind));
        EndNow();
    }

    /// <param name="at">The figures at the end.</param>
    /// <param name="account">What ends.</param>
    /// <param name="allocated">Managed bytes that its flow allocated.</param>
    /// <param name="retained">Live managed bytes that it left behind; null when nobody asked.</param>
    /// <param name="failure">The limit that was passed, as the test's failure says it; null when none was.</param>
    internal void End(in Reading at, MemoryAccount account, long allocated, long? retained, string? failure)
    {
        Start(at, account, "end"u8);
        line.Number("id"u8, account.Id);
        Costs(at, account, allocated);
        line.Number("peak"u8, account.Peak);
        line.Number("base"u8, account.Base);
        line.Number("beside"u8, account.Overlap);
        var gc = account.GcAtBegin;
        Collections(at.Gc.Gen0 - gc.Gen0, at.Gc.Gen1 - gc.Gen1, at.Gc.Gen2 - gc.Gen2);
        line.Decimal("pause"u8, (at.Gc.Pause - gc.Pause).TotalMilliseconds, 3);
        if (retained is not null)
        {
            line.Number("retained"u8, retained.Value);
        }

        if (failure is not null)
        {
            line.Text("failed"u8, failure);
        }

        EndNow();
    }

    /// <summary>Writes a phase that is too short to be worth two lines, with the name of the test that it belongs to.</summary>
    internal void Phase(in Reading at, MemoryAccount account)
    {
        Start(at, account, "phase"u8);
        line.Number("id"u8, account.Id);
        line.Text("kind"u8, AccountKinds.Word(account.Kind));
        Costs(at, account, account.Allocated);
        line.End();
    }

    internal void Threshold(in Reading at, string action, long threshold, List<MemoryAccount> open)
    {
        Start(at, Longest(open), "threshold"u8);
        line.Text("action"u8, action);
        line.Number("threshold"u8, threshold);
        line.Number("peak"u8, at.Peak);
        line.StartList("running"u8);
        foreach (var account in open)
        {
            line.Item(account);
        }

        line.EndList();
        EndNow();
    }

    internal void Stop(in Reading at, long allocated, long late, long highest)
    {
        Start(at, null, "stop"u8);
        line.Number("alloc"u8, allocated);
        line.Number("late"u8, late);
        line.Number("highest"u8, highest);
        EndNow();
    }

    public void Dispose()
    {
        Flush();
        file.Dispose();
    }

    private void Start(in Reading at, MemoryAccount? account, ReadOnlySpan<byte> what)
    {
        line.Start(at.Resident, (double)at.Timestamp / Stopwatch.Frequency, account);
        line.Text("ev"u8, what);
    }

    private void Costs(in Reading at, MemoryAccount account, long allocated)
    {
        line.Decimal("dur"u8, (double)(at.Timestamp - account.BeganAt) / Stopwatch.Frequency, 6);
        line.Number("alloc"u8, allocated);
    }

    private void Collections(int gen0, int gen1, int gen2)
    {
        line.StartList("gc"u8);
        line.Item(gen0);
        line.Item(gen1);
        line.Item(gen2);
        line.EndList();
    }

    private void EndNow()
    {
        line.End();
        Flush();
    }

    private void Flush()
    {
        file.Append(line.Pending);
        line.Clear();
        writtenAt = Stopwatch.GetTimestamp();
    }

    /// <summary>The test that has been running longest; else the phase that has.</summary>
    private static MemoryAccount? Longest(List<MemoryAccount> open)
    {
        foreach (var account in open)
        {
            if (account.IsTest)
            {
                return account;
            }
        }

        return open.Count > 0 ? open[0] : null;
    }
}
