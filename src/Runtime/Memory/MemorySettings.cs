using System.Globalization;
using System.Reflection;

namespace FixtureGen.Memory;

/// <summary>
/// How a run asks for memory to be measured: environment variables first, then the project's MSBuild properties (which come through
/// runtimeconfig.json), then <see cref="MeasureMemoryAttribute"/> of the test assembly.
/// </summary>
internal static class MemorySettings
{
    /// <summary>Whether a session is wanted.</summary>
    internal static bool IsOn(Assembly? tests)
    {
        var asked = Text("");
        return asked is null
            ? tests?.IsDefined(typeof(MeasureMemoryAttribute), inherit: false) == true
            : asked.Trim().ToLowerInvariant() switch
            {
                "1" or "true" or "on" => true,
                "0" or "false" or "off" => false,
                _ => throw new FormatException($"FIXTUREGEN_MEMORY (or FixtureGenMemory in the project) is '{asked}'. Write 1 or 0."),
            };
    }

    internal static MemoryOptions Read(Assembly? tests)
    {
        var attribute = tests?.GetCustomAttribute<MeasureMemoryAttribute>() ?? new();
        return new()
        {
            Path = Text("PATH") is { } path ? path : attribute.Path is { } relative ? Path.Combine(AppContext.BaseDirectory, relative) : null,
            Interval = Milliseconds("INTERVAL") ?? TimeSpan.FromMilliseconds(attribute.Interval),
            WarmUp = Milliseconds("WARMUP") ?? TimeSpan.FromMilliseconds(attribute.WarmUp),
            ResetPeak = Text("RESET_PEAK") is not ("0" or "false"),
            WarnAt = Text("WARN_AT") ?? attribute.WarnAt,
            FailAt = Text("FAIL_AT") ?? attribute.FailAt,
            StopAt = Text("STOP_AT") ?? attribute.StopAt,
            Limits = Text("LIMITS") is { } mode ? Mode(mode) : LimitMode.Enforce,
            BaselinePath = Text("BASELINE"),
        };
    }

    private static LimitMode Mode(string text)
        => Enum.TryParse<LimitMode>(text, ignoreCase: true, out var mode) && Enum.IsDefined(mode)
            ? mode
            : throw new FormatException($"FIXTUREGEN_MEMORY_LIMITS (or FixtureGenMemoryLimits in the project) is '{text}'. Write enforce, report or off.");

    private static TimeSpan? Milliseconds(string option)
    {
        if (Text(option) is not { } text)
        {
            return null;
        }

        var number = text.EndsWith("ms", StringComparison.Ordinal) ? text[..^2] : text;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milliseconds)
            ? TimeSpan.FromMilliseconds(milliseconds)
            : throw new FormatException($"FIXTUREGEN_MEMORY_{option} is '{text}'. Write milliseconds, as in 100.");
    }

    /// <summary>FIXTUREGEN_MEMORY_WARN_AT in the environment is FixtureGen.MemoryWarnAt in runtimeconfig.json; an empty value is none.</summary>
    private static string? Text(string option)
    {
        var variable = Environment.GetEnvironmentVariable(option.Length == 0 ? "FIXTUREGEN_MEMORY" : "FIXTUREGEN_MEMORY_" + option);
        var value = string.IsNullOrEmpty(variable) ? AppContext.GetData("FixtureGen.Memory" + option.Replace("_", "", StringComparison.Ordinal)) as string : variable;
        return string.IsNullOrEmpty(value) ? null : value;
    }
}
