using System.Globalization;

namespace ManyModels.Measure;

/// <summary>One of the figures: its name in JSON, its name in the table, and its unit.</summary>
internal sealed record Metric(string Name, string Title, string Unit)
{
    public const string Real = "real_s";
    public const string Processor = "cpu_s";
    public const string Peak = "peak_rss_bytes";
    public const string AssemblyBytes = "assembly_bytes";

    /// <summary>In the order of the table.</summary>
    public static readonly IReadOnlyList<Metric> All =
    [
        new(Real, "real", "s"),
        new("user_s", "user", "s"),
        new("sys_s", "sys", "s"),
        new(Processor, "user + sys", "s"),
        new(Peak, "maximum resident set", "MiB"),
        new("minor_faults", "page faults, from memory", ""),
        new("major_faults", "page faults, from disk", ""),
        new("voluntary_switches", "context switches, voluntary", ""),
        new("involuntary_switches", "context switches, involuntary", ""),
        new("first_test_s", "time to the first test", "s"),
        new("heap_bytes", "managed heap at the end, live", "MiB"),
        new("heap_committed_bytes", "managed heap, committed", "MiB"),
        new("allocated_bytes", "allocated in all", "MiB"),
        new("jit_s", "JIT, processor time", "s"),
        new("jit_methods", "methods compiled by the JIT", ""),
        new("jit_il_bytes", "IL compiled by the JIT", "MiB"),
        new("native_code_bytes", "native code made by the JIT", "MiB"),
        new(AssemblyBytes, "size of the test assembly", "MiB"),
    ];

    public string Text(double value) => Unit switch
    {
        "s" => value.ToString("0.00", CultureInfo.InvariantCulture),
        "MiB" => (value / (1 << 20)).ToString(value < 10 << 20 ? "0.00" : "0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("#,0", CultureInfo.InvariantCulture),
    };
}
