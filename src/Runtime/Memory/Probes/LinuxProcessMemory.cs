namespace FixtureGen.Memory.Probes;

/// <summary>Resident memory from <c>/proc</c>: about 1 µs for the resident set, about 8 µs with the kernel's own high-water mark.</summary>
internal sealed class LinuxProcessMemory : ProcessMemory
{
    private readonly ProcFile resident;
    private readonly ProcFile? status;
    private readonly ProcFile? clearing;

    private LinuxProcessMemory(ProcFile resident, ProcFile? status, ProcFile? clearing, bool mayReset)
    {
        this.resident = resident;
        this.status = status?.Number("VmHWM:"u8) > 0 ? status : null;
        this.clearing = this.status is not null && mayReset && Resets(clearing) ? clearing : null;
        Notes = [Resident(), Peak(mayReset)];
    }

    internal override bool CanResetPeak => clearing is not null;

    internal override IReadOnlyList<MetricNote> Notes { get; }

    internal static LinuxProcessMemory? TryOpen(string procFolder, bool mayReset)
        => ProcFile.TryOpen(Path.Combine(procFolder, "statm"), FileAccess.Read) is { } resident && resident.Number(default, column: 1) > 0
            ? new(
                resident,
                ProcFile.TryOpen(Path.Combine(procFolder, "status"), FileAccess.Read),
                ProcFile.TryOpen(Path.Combine(procFolder, "clear_refs"), FileAccess.Write),
                mayReset)
            : null;

    internal override (long Resident, long Peak) Read()
    {
        if (clearing is null)
        {
            return (resident.Number(default, column: 1) * Environment.SystemPageSize, 0);
        }

        var (peak, now) = status!.Numbers("VmHWM:"u8, "VmRSS:"u8);
        return (now * 1024, peak * 1024);
    }

    internal override void ResetPeak() => clearing?.Write("5"u8);

    public override void Dispose()
    {
        resident.Dispose();
        status?.Dispose();
        clearing?.Dispose();
    }

    private static bool Resets(ProcFile? clearing)
    {
        try
        {
            clearing?.Write("5"u8);
            return clearing is not null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static MetricNote Resident()
    {
        var kernel = Environment.OSVersion.Version;
        // From 6.2 on the kernel keeps one counter a CPU and adds them up lazily for readers; exact sums came back during 2025.
        return kernel is { Major: 6, Minor: >= 2 and < 17 }
            ? MetricNote.Approximate("rss", $"Resident memory from /proc/self/statm. Kernel {kernel.Major}.{kernel.Minor} may update its " +
                $"counters per CPU late: with {Environment.ProcessorCount} CPUs, the figure can be wrong by some MiB.")
            : MetricNote.Exact("rss", "Resident memory of the whole process, from /proc/self/statm.");
    }

    private MetricNote Peak(bool mayReset)
    {
        if (CanResetPeak)
        {
            return MetricNote.Approximate("peak", "The kernel's own high-water mark, reset at each reading, so that peaks of any " +
                "duration are found. It can be too low, by up to 0.5 MiB on 2 CPUs and more on more CPUs (here " +
                $"{Environment.ProcessorCount}).");
        }

        var why = !mayReset ? "resetting it was turned off"
            : status is null ? "/proc/self/status has no VmHWM"
            : "/proc/self/clear_refs cannot be written here";
        return MetricNote.Approximate(
            "peak",
            $"The highest of the samples: peaks between two samples are missed. The kernel's high-water mark is not used because {why}.");
    }
}
