using FixtureGen.Tool.Scan.Logs;

namespace FixtureGen.Tool.Scan;

/// <summary>What a scan found, the dearest first.</summary>
internal sealed class ScanResult
{
    internal ScanResult(string target, IReadOnlyList<ProjectLog> projects)
    {
        Target = target;
        Projects = projects.Select(static project => project.Path).Distinct(StringComparer.Ordinal).Count();
        TestProjects = [.. projects.Where(static project => project.HasTests).Select(static project => project.Path)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        // A project that is built for several frameworks, and a file that several projects share, report the same place more than once.
        All =
        [
            .. projects.SelectMany(static project => project.Findings).Distinct()
                .OrderByDescending(static finding => finding.Saved)
                .ThenBy(static finding => finding.File, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Region.StartLine)
                .ThenBy(static finding => finding.Rule, StringComparer.Ordinal),
        ];
        Reloading = [.. All.Where(static finding => finding.IsReloading)];
    }

    /// <summary>The full path of the project or solution.</summary>
    public string Target { get; }

    public string Folder => Path.GetDirectoryName(Target)!;

    /// <summary>How many projects were built.</summary>
    public int Projects { get; }

    /// <summary>The projects that reference a test framework, full paths.</summary>
    public IReadOnlyList<string> TestProjects { get; }

    /// <summary>What any rule of FixtureGen reports.</summary>
    public IReadOnlyList<Finding> All { get; }

    /// <summary>What each test does again.</summary>
    public IReadOnlyList<Finding> Reloading { get; }

    /// <summary>How many statements a run sends for what is found in <see cref="Reloading"/>, at least.</summary>
    public int Sent => Reloading.Sum(static finding => finding.Sent);

    /// <summary>How many of them would be saved if it were all done once.</summary>
    public int Saved => Reloading.Sum(static finding => finding.Saved);

    public string Relative(string file) => Path.GetRelativePath(Folder, file).Replace('\\', '/');
}
