using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ManyModels.Measure;

/// <summary>Runs a program to its end and asks the kernel what it took, as <c>/usr/bin/time -l</c> does.</summary>
internal static class ChildProcess
{
    /// <param name="environment">Variables that are added to those of this process.</param>
    /// <exception cref="MeasurementException">It failed, or what the kernel says of it is this process's.</exception>
    public static Figures Run(string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            throw new MeasurementException("The kernel's figures of a process are read with wait4, which Linux and macOS have. Run the command there.");
        }

        var output = Path.GetTempFileName();
        try
        {
            // The kernel hands the peak of the process that starts another one on to it, so this one's has to be what it is now, not what it was once.
            var ownPeak = ForgetOwnPeak();
            var clock = Stopwatch.StartNew();
            var processId = Spawn.Start(program, arguments, environment, output);
            var (status, usage) = Wait(processId);
            var real = clock.Elapsed.TotalSeconds;
            if (status != 0)
            {
                throw new MeasurementException($"'{program} {string.Join(' ', arguments)}' ended with status {status}:\n{File.ReadAllText(output)}");
            }

            var figures = FiguresOf(usage, real);
            if (figures[Metric.Peak] <= ownPeak)
            {
                throw new MeasurementException($"'{program} {string.Join(' ', arguments)}' took less memory than the process that measures ({ownPeak >> 20} MiB), so its peak is not known.");
            }

            return figures;
        }
        finally
        {
            File.Delete(output);
        }
    }

    private static Figures FiguresOf(ResourceUsage usage, double real)
    {
        var unit = OperatingSystem.IsMacOS() ? 1 : 1024;
        return new(new Dictionary<string, double>
        {
            [Metric.Real] = real,
            ["user_s"] = usage.User.Seconds,
            ["sys_s"] = usage.System.Seconds,
            [Metric.Processor] = usage.User.Seconds + usage.System.Seconds,
            [Metric.Peak] = (double)usage.MaximumResidentSet * unit,
            ["minor_faults"] = usage.MinorFaults,
            ["major_faults"] = usage.MajorFaults,
            ["voluntary_switches"] = usage.VoluntarySwitches,
            ["involuntary_switches"] = usage.InvoluntarySwitches,
        });
    }

    private static long ForgetOwnPeak()
    {
        if (OperatingSystem.IsLinux())
        {
            GC.Collect();
            File.WriteAllText("/proc/self/clear_refs", "5");
        }

        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64;
    }

    private static (int Status, ResourceUsage Usage) Wait(int processId)
    {
        while (true)
        {
            if (NativeMethods.Wait4(processId, out var status, options: 0, out var usage) == processId)
            {
                // The exit code is in the second byte; a signal that killed it in the first.
                return ((status & 0x7f) == 0 ? (status >> 8) & 0xff : -(status & 0x7f), usage);
            }

            const int Interrupted = 4;
            if (Marshal.GetLastPInvokeError() != Interrupted)
            {
                throw new MeasurementException($"wait4 failed: {Marshal.GetLastPInvokeErrorMessage()}");
            }
        }
    }
}
