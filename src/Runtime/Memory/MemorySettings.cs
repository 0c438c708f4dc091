using System.Globalization;
using System.Reflection;
using System.Text;

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
            Path = Text("Path") is { } path
                ? path
                : attribute.Path is { } relative ? Path.Combine(AppContext.BaseDirectory, relative) : null,
            Interval = Milliseconds("Interval") ?? TimeSpan.FromMilliseconds(attribute.Interval),
            WarmUp = Milliseconds("WarmUp") ?? TimeSpan.FromMilliseconds(attribute.WarmUp),
            ResetPeak = Text("ResetPeak") is not ("0" or "false"),
            WarnAt = Text("WarnAt") ?? attribute.WarnAt,
            FailAt = Text("FailAt") ?? attribute.FailAt,
            StopAt = Text("StopAt") ?? attribute.StopAt,
            Limits = Limits(),
            BaselinePath = Text("Baseline"),
        };
    }

    internal static LimitMode Limits()
        => Text("Limits") is not { } text ? LimitMode.Enforce
            : Enum.TryParse<LimitMode>(text, ignoreCase: true, out var mode) && Enum.IsDefined(mode)
            ? mode
            : throw new FormatException(
                $"FIXTUREGEN_MEMORY_LIMITS (or FixtureGenMemoryLimits in the project) is '{text}'. Write enforce, report or off.");

    /// <summary>What sets the threshold of an action: the message of a run does not stand beside the project that sets it.</summary>
    internal static string ThresholdNames(string action)
    {
        var option = $"{char.ToUpperInvariant(action[0])}{action[1..]}At";
        return $"{Variable(option)}, or FixtureGenMemory{option} in the project, or {option} of [assembly: MeasureMemory]";
    }

    private static TimeSpan? Milliseconds(string option)
    {
        if (Text(option) is not { } text)
        {
            return null;
        }

        var number = text.EndsWith("ms", StringComparison.Ordinal) ? text[..^2] : text;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milliseconds)
            ? TimeSpan.FromMilliseconds(milliseconds)
            : throw new FormatException($"{Variable(option)} is '{text}'. Write milliseconds, as in 100.");
    }

    private static string? Text(string option)
    {
        var variable = Environment.GetEnvironmentVariable(Variable(option));
        var value = string.IsNullOrEmpty(variable) ? AppContext.GetData("FixtureGen.Memory" + option) as string : variable;
        return string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>What is WarnAt among the properties is FIXTUREGEN_MEMORY_WARN_AT in the environment.</summary>
    private static string Variable(string option)
    {
        var variable = new StringBuilder("FIXTUREGEN_MEMORY");
        foreach (var letter in option)
        {
            if (char.IsUpper(letter))
            {
                variable.Append('_');
            }

            variable.Append(char.ToUpperInvariant(letter));
        }

        return variable.ToString();
    }
}
