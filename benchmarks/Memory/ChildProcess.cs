using System.Diagnostics;
using System.Globalization;

namespace FixtureGen.Memory.Benchmark;

/// <summary>Runs a program of this repository to its end, and tells how long it took.</summary>
internal static class ChildProcess
{
    private const int ClockTicksASecond = 100;

    /// <summary>The program that the build has named in a file beside this one.</summary>
    internal static string Named(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)).Trim();

    /// <returns>Seconds by the clock, and of all processors.</returns>
    internal static (double Wall, double Processor) Run(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        // The tool is built for the oldest runtime that is supported.
        var start = new ProcessStartInfo("dotnet", ["exec", "--roll-forward", "Major", program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var processorBefore = ChildrenSeconds();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? (wall, ChildrenSeconds() - processorBefore)
            : throw new InvalidOperationException($"{program} exited with {process.ExitCode}:\n{output}{errors.Result}");
    }

    /// <summary>Processor time of all children that have ended, from fields 16 and 17 of /proc/self/stat.</summary>
    private static double ChildrenSeconds()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (double.Parse(fields[13], CultureInfo.InvariantCulture) + double.Parse(fields[14], CultureInfo.InvariantCulture)) / ClockTicksASecond;
    }
}
