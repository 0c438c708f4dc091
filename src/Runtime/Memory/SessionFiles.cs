using System.Globalization;
using System.Reflection;

namespace FixtureGen.Memory;

/// <summary>Where logs and the run summary go, and what the processes of one run have in common.</summary>
internal static class SessionFiles
{
    internal const string Folder = "fixturegen-memory";

    private const string SessionVariable = "FIXTUREGEN_MEMORY_SESSION";
    private const string SummaryVariable = "FIXTUREGEN_SUMMARY";

    /// <summary>The id of the run. Child processes inherit it, so that their logs can be merged.</summary>
    internal static string SessionId
    {
        get
        {
            if (Environment.GetEnvironmentVariable(SessionVariable) is { Length: > 0 } inherited)
            {
                return inherited;
            }

            var id = Guid.NewGuid().ToString("n")[..12];
            Environment.SetEnvironmentVariable(SessionVariable, id);
            return id;
        }
    }

    /// <summary>The run summary, which a log names so that reports find both.</summary>
    internal static string SummaryPath
        => Environment.GetEnvironmentVariable(SummaryVariable) is { Length: > 0 } path
            ? Path.GetFullPath(path)
            : Path.Combine(AppContext.BaseDirectory, "fixturegen-summary.json");

    internal static string EntryAssembly => Assembly.GetEntryAssembly()?.GetName().Name ?? "unknown";

    internal static string NewPath() => Path.Combine(
        AppContext.BaseDirectory,
        Folder,
        string.Create(CultureInfo.InvariantCulture, $"memlog-{DateTime.UtcNow:yyyyMMdd-HHmmss}-{Environment.ProcessId}.jsonl"));
}
