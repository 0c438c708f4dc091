namespace FixtureGen.Tool.Memory.Logs;

/// <summary>Finds the logs that test runs left.</summary>
internal static class LogFiles
{
    private const string Folder = "fixturegen-memory";

    private static readonly string[] NotSearched = [".git", "node_modules", "obj"];

    /// <summary>The logs under a folder, newest first.</summary>
    internal static IReadOnlyList<FileInfo> Under(string folder)
    {
        var found = new List<FileInfo>();
        Search(new(folder), found);
        return [.. found.OrderByDescending(static log => log.LastWriteTimeUtc).ThenBy(static log => log.FullName, StringComparer.Ordinal)];
    }

    /// <summary>Reads the logs that a command names; without any, the newest one under the current folder.</summary>
    internal static IReadOnlyList<ProcessLog> Read(IReadOnlyCollection<string> named)
    {
        var logs = Resolve(named).SelectMany(static path => LogReader.Read(path)).ToList();
        return logs.Count > 0
            ? logs
            : throw new ToolException(
                $"There is nothing in {string.Join(", ", Resolve(named))}: it is not a memory log, or its process was killed before it " +
                "wrote a line.");
    }

    internal static IReadOnlyList<string> Resolve(IReadOnlyCollection<string> named)
    {
        if (named.Count == 0)
        {
            return [Newest(Directory.GetCurrentDirectory())];
        }

        return [.. named.Select(static path =>
            Directory.Exists(path) ? Newest(path)
            : File.Exists(path) ? path
            : throw new ToolException($"There is no memory log '{path}'."))];
    }

    private static string Newest(string folder)
        => Under(folder).FirstOrDefault()?.FullName
            ?? throw new ToolException(
                $"There is no memory log under '{folder}'. Run the tests with the environment variable FIXTUREGEN_MEMORY set to 1, or " +
                "name the log.");

    private static void Search(DirectoryInfo folder, List<FileInfo> found)
    {
        found.AddRange(folder.EnumerateFiles("memlog*.jsonl").Where(log => folder.Name == Folder || log.Name == "memlog.jsonl"));
        foreach (var inner in folder.EnumerateDirectories()
            .Where(static inner => !NotSearched.Contains(inner.Name) && inner.LinkTarget is null))
        {
            Search(inner, found);
        }
    }
}
