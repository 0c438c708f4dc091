namespace FixtureGen.Memory.Probes;

/// <summary>How much memory this process has resident, as far as the platform tells.</summary>
internal abstract class ProcessMemory : IDisposable
{
    /// <summary>True when <see cref="Read"/> tells a peak that <see cref="ResetPeak"/> starts anew.</summary>
    internal abstract bool CanResetPeak { get; }

    /// <summary>What each figure is worth here, and why.</summary>
    internal abstract IReadOnlyList<MetricNote> Notes { get; }

    /// <summary>Reads resident bytes now, and the most since the last reset; the peak is 0 where none can be known.</summary>
    internal abstract (long Resident, long Peak) Read();

    internal abstract void ResetPeak();

    public abstract void Dispose();

    internal static ProcessMemory Open(bool mayReset, string procFolder = "/proc/self")
        => (OperatingSystem.IsLinux() ? LinuxProcessMemory.TryOpen(procFolder, mayReset) : null)
            ?? (ProcessMemory)new PortableProcessMemory();
}
