namespace FixtureGen.Tool.Scan.Logs;

/// <summary>What the build of one project for one target framework left.</summary>
/// <param name="Path">The project file.</param>
/// <param name="HasTests">Whether it references a test framework.</param>
/// <param name="Findings">What FixtureGen's rules report in it.</param>
internal sealed record ProjectLog(string Path, bool HasTests, IReadOnlyList<Finding> Findings)
{
    internal static IReadOnlyList<ProjectLog> ReadAll(string folder)
        => [.. Directory.GetFiles(folder, "*.project").Order(StringComparer.Ordinal).Select(Read)];

    private static ProjectLog Read(string marker)
    {
        var lines = File.ReadAllLines(marker);
        var sarif = System.IO.Path.ChangeExtension(marker, ".sarif");
        return new ProjectLog(lines[0], lines.Length > 1, File.Exists(sarif) ? SarifReader.Read(sarif) : []);
    }
}
