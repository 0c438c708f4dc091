using System.Runtime.InteropServices;

namespace ManyModels.Measure;

/// <summary><c>struct rusage</c> of 64-bit Linux and macOS.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ResourceUsage
{
    public Time User;
    public Time System;

    /// <summary>In KiB on Linux, in bytes on macOS.</summary>
    public long MaximumResidentSet;

    public long SharedText;
    public long UnsharedData;
    public long UnsharedStack;
    public long MinorFaults;
    public long MajorFaults;
    public long Swaps;
    public long BlocksIn;
    public long BlocksOut;
    public long MessagesSent;
    public long MessagesReceived;
    public long Signals;
    public long VoluntarySwitches;
    public long InvoluntarySwitches;

    [StructLayout(LayoutKind.Sequential)]
    internal struct Time
    {
        private readonly long seconds;
        private readonly long microseconds;

        // macOS has a 32-bit number there, and 4 bytes that mean nothing.
        public readonly double Seconds => seconds + ((int)microseconds / 1e6);
    }
}
