namespace Suite.Launcher;

/// <summary>A strategy and the program that was built for it.</summary>
internal sealed record Strategy(string Name, string Program)
{
    public const string Bodies = "bodies";
    public const string FixtureGen = "fixturegen";

    private static readonly Dictionary<string, string> Projects = new()
    {
        ["per-test"] = "FixtureGen.Suite.PerTest",
        ["per-class"] = "FixtureGen.Suite.PerClass",
        [FixtureGen] = "FixtureGen.Suite.FixtureGen",
        [Bodies] = "FixtureGen.Suite.Bodies",
    };

    public static IReadOnlyList<string> Names { get; } = [.. Projects.Keys];

    public static Strategy Find(string name) => new(name, ProgramOf(Projects[name]));

    /// <summary>The path that the build wrote down for a project under Strategies.</summary>
    public static string ProgramOf(string project)
        => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "strategies.txt")).Single(path => Path.GetFileNameWithoutExtension(path) == project);
}
