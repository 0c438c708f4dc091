using System.Diagnostics;

namespace ManyModels.Measure;

/// <summary>The memory sampler's own report of the tests.</summary>
internal static class MemoryReport
{
    public static void Write(Footprint footprint)
    {
        var start = new ProcessStartInfo(
            "dotnet", ["run", "--configuration", "Release", "--project", "src/Tool", "--", "memory", "report", footprint.MemoryLog, "--format", "md"])
        {
            WorkingDirectory = SampleFolder.Repository,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var report = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new MeasurementException($"The memory report of {footprint.MemoryLog} failed:\n{report}");
        }

        Console.WriteLine();
        Console.WriteLine("The memory sampler's report of the last run:");
        Console.WriteLine(report);
    }
}
