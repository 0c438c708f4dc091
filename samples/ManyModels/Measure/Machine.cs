using System.Globalization;
using System.Runtime.InteropServices;

namespace ManyModels.Measure;

internal static class Machine
{
    /// <summary>What the figures were taken on, and how busy it was with other work.</summary>
    public static string Describe()
    {
        var load = File.Exists("/proc/loadavg") ? ", load " + string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]) + " at the start" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} processors{load}.");
    }
}
