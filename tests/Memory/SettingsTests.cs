using System.Reflection;
using System.Reflection.Emit;

namespace FixtureGen.Memory.Tests;

/// <summary>What the assembly asks for, and what of it the environment changes.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly Dictionary<string, string?> before = [];

    [Fact]
    public void The_attribute_of_the_assembly_turns_measuring_on_with_its_options()
    {
        var tests = Assembly(new() { [nameof(MeasureMemoryAttribute.Interval)] = 20, [nameof(MeasureMemoryAttribute.WarmUp)] = 300, [nameof(MeasureMemoryAttribute.WarnAt)] = "80%", [nameof(MeasureMemoryAttribute.Path)] = "log.jsonl" });

        var options = MemorySettings.Read(tests);

        Assert.True(MemorySettings.IsOn(tests));
        Assert.Equal((20, 300), (options.Interval.TotalMilliseconds, options.WarmUp.TotalMilliseconds));
        Assert.Equal("80%", options.WarnAt);
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "log.jsonl"), options.Path);
    }

    [Fact]
    public void The_environment_comes_before_the_attribute()
    {
        var tests = Assembly(new() { [nameof(MeasureMemoryAttribute.Interval)] = 20, [nameof(MeasureMemoryAttribute.FailAt)] = "1 GiB" });
        Set("FIXTUREGEN_MEMORY", "0");
        Set("FIXTUREGEN_MEMORY_INTERVAL", "50");
        Set("FIXTUREGEN_MEMORY_FAIL_AT", "2 GiB");
        Set("FIXTUREGEN_MEMORY_RESET_PEAK", "0");
        Set("FIXTUREGEN_MEMORY_LIMITS", "report");

        var options = MemorySettings.Read(tests);

        Assert.False(MemorySettings.IsOn(tests));
        Assert.Equal((50, "2 GiB", false, LimitMode.Report), (options.Interval.TotalMilliseconds, options.FailAt, options.ResetPeak, options.Limits));
    }

    [Fact]
    public void Without_either_nothing_is_measured_and_limits_hold()
    {
        var tests = AssemblyBuilder.DefineDynamicAssembly(new("Plain.Tests"), AssemblyBuilderAccess.Run);

        Assert.False(MemorySettings.IsOn(tests));
        Assert.Equal((100, LimitMode.Enforce), (MemorySettings.Read(tests).Interval.TotalMilliseconds, MemorySettings.Limits()));
    }

    public void Dispose()
    {
        foreach (var (name, value) in before)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }

    private static AssemblyBuilder Assembly(Dictionary<string, object> options)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new("Measured.Tests"), AssemblyBuilderAccess.Run);
        assembly.SetCustomAttribute(new(
            typeof(MeasureMemoryAttribute).GetConstructor([])!,
            [],
            [.. options.Keys.Select(static name => typeof(MeasureMemoryAttribute).GetProperty(name)!)],
            [.. options.Values]));
        return assembly;
    }

    private void Set(string name, string value)
    {
        before[name] = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, value);
    }
}
