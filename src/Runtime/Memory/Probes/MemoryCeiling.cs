using System.Globalization;

namespace FixtureGen.Memory.Probes;

/// <summary>How much memory the process may use before the system ends it: the container's limit, else what the machine has.</summary>
internal static class MemoryCeiling
{
    private static readonly string[] ContainerLimits = ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"];

    internal static long Read()
    {
        var machine = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        foreach (var path in ContainerLimits)
        {
            if (File.Exists(path)
                && long.TryParse(File.ReadAllText(path), NumberStyles.Integer, CultureInfo.InvariantCulture, out var limit)
                && limit < long.MaxValue / 2)
            {
                // The collector tells three quarters of a container's limit, and an unlimited container has a limit far above the machine.
                return limit <= machine * 4 / 3 + 1 ? limit : machine;
            }
        }

        return machine;
    }

    /// <summary>Reads a threshold: an amount, or a percentage of the ceiling.</summary>
    internal static long Threshold(string text, long ceiling)
    {
        var trimmed = text.Trim();
        if (!trimmed.EndsWith('%'))
        {
            return MemoryAmount.Parse(trimmed);
        }

        return double.TryParse(trimmed[..^1].TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent is > 0 and <= 100
            ? (long)(ceiling * percent / 100)
            : throw new FormatException($"'{text}' is not a threshold. Write an amount (\"2 GiB\") or a percentage of the memory that " +
                "the process may use (\"80%\").");
    }
}
