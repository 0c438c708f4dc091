using FixtureGen.Tool.Scan.Logs;

namespace FixtureGen.Tool.Scan.Build;

/// <summary>
/// Builds a solution with the analyzers of this tool added, in a folder of its own: the solution's files and outputs stay as they are.
/// </summary>
internal static class ScanBuild
{
    private static readonly string Assets = Path.Combine(AppContext.BaseDirectory, "scan");

    internal static ScanResult Run(string target, string? configuration)
    {
        var folder = Path.GetDirectoryName(target)!;
        DotNet.RequireSdk(folder);
        using var work = ScanFolder.Create();
        var logs = work.CreateSubdirectory("logs");
        var (exitCode, output) = DotNet.Run(folder, Arguments(target, configuration, work.FullName, logs.FullName));
        if (exitCode != 0)
        {
            throw BuildFailure.Explain(target, output);
        }

        return new ScanResult(target, ProjectLog.ReadAll(logs.FullName));
    }

    private static string[] Arguments(string target, string? configuration, string work, string logs) =>
    [
        "build", target, "--nologo", "--verbosity", "quiet", "-tl:off", "-clp:NoSummary",
        .. configuration is null ? Array.Empty<string>() : ["--configuration", configuration],
        "--artifacts-path", Path.Combine(work, "artifacts"),
        $"-p:CustomAfterMicrosoftCommonTargets={Path.Combine(Assets, "FixtureGen.Scan.targets")}",
        $"-p:FixtureGenScanFolder={logs}",
        $"-p:FixtureGenScanAnalyzers={Path.Combine(Assets, "analyzers")}",

        // Only FixtureGen's rules are read: others need not run, and no warning may fail the build.
        "-p:RunAnalyzers=true", "-p:RunAnalyzersDuringBuild=true", "-p:EnableNETAnalyzers=false", "-p:EnforceCodeStyleInBuild=false",
        "-p:TreatWarningsAsErrors=false", "-p:MSBuildTreatWarningsAsErrors=false", "-p:CodeAnalysisTreatWarningsAsErrors=false",
        "-p:WarningsAsErrors=",
        "-p:GeneratePackageOnBuild=false", "-p:GenerateDocumentationFile=false",
        "-p:FixtureGenExplain=true",
    ];
}
