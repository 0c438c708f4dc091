namespace FixtureGen.Tool.Scan.Build;

/// <summary>Finds the project or solution that is meant.</summary>
internal static class ScanTarget
{
    private static readonly string[] Solutions = ["*.sln", "*.slnx"];

    /// <summary>The full path of a project or solution: the one named, or the one in the folder named, solutions first.</summary>
    internal static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return Path.GetExtension(full) is ".sln" or ".slnx" or ".slnf" or ".csproj" or ".proj"
                ? full
                : throw new ToolException(
                    $"'{path}' is neither a project nor a solution. Name a .csproj, .sln or .slnx file, or a folder that has one.");
        }

        if (!Directory.Exists(full))
        {
            throw new ToolException($"There is no file or folder '{path}'. Name a .csproj, .sln or .slnx file, or a folder that has one.");
        }

        var solutions = Solutions.SelectMany(pattern => Directory.GetFiles(full, pattern)).ToList();
        return Only(solutions, "solutions", path) ?? Only(Directory.GetFiles(full, "*.csproj"), "projects", path)
            ?? throw new ToolException($"There is no solution or C# project in '{full}'. Name one, or go to its folder.");
    }

    private static string? Only(IReadOnlyList<string> files, string kind, string folder) => files.Count switch
    {
        0 => null,
        1 => files[0],
        _ =>
            throw new ToolException(
                $"There are several {kind} in '{folder}': {string.Join(", ", files.Select(Path.GetFileName))}. Name the one that is " +
                "meant."),
    };
}
