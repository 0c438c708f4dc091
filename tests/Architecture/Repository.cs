namespace FixtureGen.Architecture;

/// <summary>Where the files are that these tests read.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    /// <summary>The folders of all projects that ship, in ordinal order.</summary>
    internal static IReadOnlyList<string> Projects { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(static file => Path.GetFileName(Path.GetDirectoryName(file)!))
            .Order(StringComparer.Ordinal),
    ];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FixtureGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException(
            $"'{AppContext.BaseDirectory}' is not inside the repository: no folder above it has FixtureGen.sln.");
    }
}
