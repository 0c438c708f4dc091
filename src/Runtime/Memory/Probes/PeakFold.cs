using System.Diagnostics;

namespace FixtureGen.Memory.Probes;

/// <summary>
/// Reads the process's high-water mark and starts it anew, so that each reading tells the peak since the one before. Whoever holds open
/// accounts folds that peak into each of them: this stays true for accounts that overlap.
/// </summary>
/// <param name="process">Where the mark is read and reset.</param>
/// <param name="hasSampler">Whether a thread resets the mark at every sample. Without one, nobody else would.</param>
internal sealed class PeakFold(ProcessMemory process, bool hasSampler)
{
    /// <summary>
    /// A reset takes the lock of the process's memory map. Where threads fault in many pages at that moment it can wait for tens of
    /// milliseconds; then resets are left to the sampler's thread for a while, so that no test waits.
    /// </summary>
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Forbearance = TimeSpan.FromSeconds(1);

    private long markAtLastFold;
    private long noResetsUntil;

    /// <summary>The highest resident memory of the session. The kernel no longer knows it, once it has been reset.</summary>
    internal long Highest { get; private set; }

    /// <summary>Reads resident bytes now and the peak since the last call.</summary>
    internal (long Resident, long Peak) Next(bool onSamplerThread)
    {
        var (resident, mark) = process.Read();
        // A mark that did not rise since the last fold may be older than that.
        var peak = mark > markAtLastFold ? Math.Max(resident, mark) : resident;
        markAtLastFold = mark;
        Highest = Math.Max(Highest, peak);
        if (process.CanResetPeak && (onSamplerThread || !hasSampler || Stopwatch.GetTimestamp() >= noResetsUntil))
        {
            Reset(resident);
        }

        return (resident, peak);
    }

    private void Reset(long resident)
    {
        var start = Stopwatch.GetTimestamp();
        process.ResetPeak();
        markAtLastFold = resident;
        if (Stopwatch.GetElapsedTime(start) > Slow)
        {
            noResetsUntil = start + (long)(Forbearance.TotalSeconds * Stopwatch.Frequency);
        }
    }
}
