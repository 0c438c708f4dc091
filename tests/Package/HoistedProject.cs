using System.Text.RegularExpressions;

namespace FixtureGen.Package.Tests;

/// <summary>
/// A copy of a project that loads for every test. The folder before holds it as it was written, the folder after the files that the code fix makes otherwise, as
/// snapshots; FIXTUREGEN_ACCEPT_SNAPSHOTS=1 takes what it makes for the new ones.
/// </summary>
internal sealed partial class HoistedProject
{
    private readonly string source;
    private readonly string folder;
    private readonly string[] arguments;

    /// <param name="name">The folder of the project.</param>
    /// <param name="counter">The file that counts what its database runs.</param>
    /// <param name="folder">Where the copy is built.</param>
    /// <param name="arguments">More arguments of <c>dotnet test</c>.</param>
    internal HoistedProject(string name, string counter, string folder, params string[] arguments)
    {
        this.arguments = arguments;
        source = Path.Combine(PackedFeed.Repository, "tests", "Package", "Hoisted", name);
        this.folder = folder;
        foreach (var (file, text) in FilesOf(Path.Combine(source, "before"), "*"))
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        File.Copy(Path.Combine(source, "..", counter), Path.Combine(folder, counter));
    }

    private static bool Accepts => Environment.GetEnvironmentVariable("FIXTUREGEN_ACCEPT_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>Builds the project, runs its tests, and returns how many statements the database ran.</summary>
    /// <param name="passed">The tests that pass; all of them.</param>
    internal async Task<int> TestAsync(int passed)
    {
        var output = await DotNet.SucceedAsync(folder, ["test", .. arguments]);
        Assert.DoesNotContain("warning", output);
        Assert.Matches($"Passed! +- Failed: +0, Passed: +{passed}, Skipped: +0", output);
        var counted = Directory.EnumerateFiles(folder, "statements.count", SearchOption.AllDirectories).Single();
        var statements = (int)BitConverter.ToInt64(File.ReadAllBytes(counted));
        File.Delete(counted);
        return statements;
    }

    /// <summary>Adds the packages and applies the code fixes, as a user does from the command line.</summary>
    internal async Task FixAsync(string version, params string[] packages)
    {
        var project = Directory.EnumerateFiles(folder, "*.csproj").Single();
        var references = string.Concat(packages.Select(package => $"""<PackageReference Include="{package}" Version="{version}" />"""));
        File.WriteAllText(project, File.ReadAllText(project).Replace("</Project>", $"<ItemGroup>{references}</ItemGroup></Project>", StringComparison.Ordinal));

        await DotNet.SucceedAsync(folder, "format", "analyzers", "--severity", "info", "--diagnostics", "FG4001", "FG4002", "FG4003", "FG4004");
    }

    /// <summary>The files that are not what they were are those of the snapshot.</summary>
    internal void VerifyFixed()
    {
        var before = FilesOf(Path.Combine(source, "before"), "*.cs");
        var fixedFiles = FilesOf(folder, "*.cs")
            .Where(file => !file.Key.StartsWith("StatementCounter", StringComparison.Ordinal) && before.GetValueOrDefault(file.Key) != file.Value)
            .ToDictionary(static file => file.Key, static file => file.Value);
        var after = Path.Combine(source, "after");
        var verified = FilesOf(after, "*.verified.cs").ToDictionary(static file => file.Key.Replace(".verified.cs", ".cs", StringComparison.Ordinal), static file => file.Value);
        var differing = fixedFiles.Keys.Union(verified.Keys).Where(file => fixedFiles.GetValueOrDefault(file) != verified.GetValueOrDefault(file)).ToList();
        foreach (var file in differing)
        {
            Write(Path.Combine(after, file), fixedFiles.GetValueOrDefault(file));
        }

        Assert.True(
            differing.Count == 0 || Accepts,
            $"The code fix makes these otherwise: {string.Join(", ", differing)}. Compare the .received.cs files in {after}, and accept them with FIXTUREGEN_ACCEPT_SNAPSHOTS=1.");
    }

    private static void Write(string path, string? text)
    {
        var verified = Path.ChangeExtension(path, ".verified.cs");
        if (text is null)
        {
            if (Accepts)
            {
                File.Delete(verified);
            }

            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(Accepts ? verified : Path.ChangeExtension(path, ".received.cs"), text);
    }

    private static Dictionary<string, string> FilesOf(string folder, string pattern)
        => !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
            .Where(static file => !Output().IsMatch(file.Name))
            .ToDictionary(static file => file.Name, static file => File.ReadAllText(file.Path).ReplaceLineEndings("\n"));

    [GeneratedRegex("(^|/)(bin|obj)/")]
    private static partial Regex Output();
}
