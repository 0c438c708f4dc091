namespace FixtureGen.Docs;

/// <summary>The files of this repository, by their paths from its top.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    internal static string PathOf(string path) => Path.GetFullPath(Path.Combine(Root, path));

    internal static string RelativePath(string path) => Path.GetRelativePath(Root, PathOf(path)).Replace('\\', '/');

    /// <summary>The text of a file, with \n as the only line end, as a checkout on any system gives it.</summary>
    internal static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    internal static IEnumerable<string> Files(string folder, string pattern)
        => Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "artifacts"))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "global.json")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds global.json. Run these tests from a build inside the repository.");
        }

        return folder;
    }
}
