using System.Diagnostics;
using System.Globalization;

namespace ManyModels.Measure;

/// <summary>The sample, built for a number of models with or without FixtureGen, and how its build calls the compiler.</summary>
internal sealed class SampleBuild
{
    /// <summary>Of the folders, set by the sample's Directory.Build.props.</summary>
    private const string Suffix = "-measured";

    private SampleBuild(int models, bool withFixtureGen, string folder)
    {
        (Models, WithFixtureGen) = (models, withFixtureGen);
        Variant = $"{models.ToString(CultureInfo.InvariantCulture)}-{(withFixtureGen ? "with" : "without")}";
        Program = Path.Combine(folder, "bin", Variant + Suffix, "Release", Framework, "ManyModels.dll");
        CompilerOutput = Path.Combine(folder, "obj", Variant + Suffix, "Release", Framework, "ManyModels.dll");
        CompilerArguments = Path.Combine(folder, "obj", Variant + Suffix, "compiler.txt");
    }

    public int Models { get; }

    public bool WithFixtureGen { get; }

    public string Variant { get; }

    public string Program { get; }

    /// <summary>A file: the path of the compiler, then its arguments, one a line.</summary>
    public string CompilerArguments { get; }

    private string CompilerOutput { get; }

    private static string Framework => $"net{Environment.Version.Major}.0";

    public static SampleBuild Make(int models, bool withFixtureGen)
    {
        var folder = SampleFolder.Path;
        var build = new SampleBuild(models, withFixtureGen, folder);
        // The compiler is only called, and its call only written down, when its output is not there already.
        if (File.Exists(build.CompilerOutput))
        {
            File.Delete(build.CompilerOutput);
        }

        build.Run(folder);
        return build;
    }

    private void Run(string folder)
    {
        var clock = Stopwatch.StartNew();
        Progress.Begin($"{Variant}: building the sample");
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "build", "ManyModels.csproj", "--configuration", "Release", "--disable-build-servers", "--nologo", "--verbosity", "quiet",
                $"-p:ModelCount={Models.ToString(CultureInfo.InvariantCulture)}", $"-p:WithFixtureGen={(WithFixtureGen ? "true" : "false")}",
                "-p:IsMeasured=true", "-p:UseSharedCompilation=false", $"-p:CompilerArguments={CompilerArguments}",
            ])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new MeasurementException($"The sample for {Variant} does not build:\n{output}");
        }

        Progress.End(clock.Elapsed);
    }
}
