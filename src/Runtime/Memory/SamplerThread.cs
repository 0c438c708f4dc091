using System.Diagnostics;

namespace FixtureGen.Memory;

/// <summary>
/// Calls back at an even pace, from a thread of its own: the thread pool may be blocked by the very code that is measured. It waits in the
/// kernel, since a spinning wait loses its time slice when the processors are busy.
/// </summary>
internal sealed class SamplerThread : IDisposable
{
    private readonly ManualResetEvent stopping = new(initialState: false);
    private readonly TimeSpan interval;
    private readonly Action sample;
    private readonly Thread thread;

    internal SamplerThread(TimeSpan interval, Action sample)
    {
        this.interval = interval;
        this.sample = sample;
        thread = new(Run) { IsBackground = true, Name = "fixturegen-memory" };
        // The flow of whoever starts the session must not be charged for the samples.
        thread.UnsafeStart();
    }

    /// <summary>When the next sample is due. Those that are overdue are left out, not caught up in a burst.</summary>
    internal static TimeSpan NextDue(TimeSpan interval, TimeSpan due, TimeSpan elapsed)
        => elapsed > due ? interval * (Math.Floor(elapsed / interval) + 1) : due + interval;

    /// <summary>Stops the thread and waits for it.</summary>
    public void Dispose()
    {
        stopping.Set();
        thread.Join();
        stopping.Dispose();
    }

    private void Run()
    {
        var start = Stopwatch.GetTimestamp();
        var due = interval;
        while (!stopping.WaitOne(Wait(due - Stopwatch.GetElapsedTime(start))))
        {
            sample();
            due = NextDue(interval, due, Stopwatch.GetElapsedTime(start));
        }
    }

    private static int Wait(TimeSpan remaining) => Math.Max(0, (int)Math.Round(remaining.TotalMilliseconds));
}
