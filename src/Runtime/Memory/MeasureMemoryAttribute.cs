using FixtureGen.Memory;

namespace FixtureGen;

/// <summary>
/// Measures the memory of every test of the assembly. The environment variable <c>FIXTUREGEN_MEMORY</c> set to <c>0</c> turns it off for
/// one run.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class MeasureMemoryAttribute : Attribute
{
    /// <summary>The log file, relative to the test assembly; see <see cref="MemoryOptions.Path"/>.</summary>
    public string? Path { get; set; }

    /// <summary>Milliseconds between samples; see <see cref="MemoryOptions.Interval"/>.</summary>
    public int Interval { get; set; } = 100;

    /// <summary>Milliseconds of sampling before the first test; see <see cref="MemoryOptions.WarmUp"/>.</summary>
    public int WarmUp { get; set; }

    /// <summary>See <see cref="MemoryOptions.WarnAt"/>.</summary>
    public string? WarnAt { get; set; }

    /// <summary>See <see cref="MemoryOptions.FailAt"/>.</summary>
    public string? FailAt { get; set; }

    /// <summary>See <see cref="MemoryOptions.StopAt"/>.</summary>
    public string? StopAt { get; set; }
}
