using System.Globalization;
using System.Reflection;

namespace FixtureGen.Memory;

/// <summary>Where logs go, and what the processes of one run have in common.</summary>
internal static class SessionFiles
{
    internal const string Folder = "fixturegen-memory";

    private const string SessionVariable = "FIXTUREGEN_MEMORY_SESSION";

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

    internal static string EntryAssembly => Assembly.GetEntryAssembly()?.GetName().Name ?? "unknown";

    internal static string NewPath() => Path.Combine(
        AppContext.BaseDirectory,
        Folder,
        string.Create(CultureInfo.InvariantCulture, $"memlog-{DateTime.UtcNow:yyyyMMdd-HHmmss}-{Environment.ProcessId}.jsonl"));
}
