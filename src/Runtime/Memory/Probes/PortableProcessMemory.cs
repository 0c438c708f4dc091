namespace FixtureGen.Memory.Probes;

/// <summary>The working set that .NET itself tells, on platforms without <c>/proc</c>. About 25 µs and 3 KB a reading.</summary>
internal sealed class PortableProcessMemory : ProcessMemory
{
    internal override bool CanResetPeak => false;

    internal override IReadOnlyList<MetricNote> Notes { get; } =
    [
        MetricNote.Exact("rss", "The working set of the process, as the operating system reports it."),
        MetricNote.Approximate("peak", "The highest of the samples: peaks between two samples are missed. This platform has no " +
            "high-water mark that can be reset."),
    ];

    internal override (long Resident, long Peak) Read() => (Environment.WorkingSet, 0);

    internal override void ResetPeak()
    {
    }

    public override void Dispose()
    {
    }
}
