using ManyModels.Measure;

namespace FixtureGen.Analyzers.Benchmark;

/// <summary>Runs the C# compiler of the SDK on a folder of sources, in a new process each time, as a build without a compiler server does.</summary>
internal sealed class Compiler : IDisposable
{
    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("fixturegen-analyzers-");
    private readonly string compiler;
    private readonly string[] analyzers;
    private readonly string references;

    private string Settings => Path.Combine(work.FullName, "settings.globalconfig");

    public Compiler(Func<string, bool> isReferenced, IEnumerable<string> sources)
    {
        var found = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "compiler.txt"));
        (compiler, analyzers) = (found[0], found[1..]);
        references = string.Join('\n', ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(isReferenced).Select(static path => $"/reference:\"{path}\""));
        // As the package has it in builds from the command line.
        File.WriteAllText(Settings, "is_global = true\nbuild_property.FixtureGenExplain = false\n");
        var number = 0;
        foreach (var source in sources)
        {
            File.WriteAllText(Path.Combine(work.FullName, $"{number++}.cs"), source);
        }
    }

    /// <summary>Compiles once.</summary>
    /// <param name="withAnalyzers">Whether FixtureGen's analyzers run.</param>
    /// <returns>What the kernel says of the process.</returns>
    public Figures Compile(bool withAnalyzers) => ChildProcess.Run("dotnet", Arguments(withAnalyzers, reports: false), new Dictionary<string, string>());

    /// <summary>Compiles once with the analyzers.</summary>
    /// <returns>The compiler's own report: the execution time of each, summed over threads and with all that these waited for.</returns>
    public string Report()
    {
        var output = Path.Combine(work.FullName, "report.txt");
        ChildProcess.Run("sh", ["-c", "out=$1; shift; exec dotnet \"$@\" > \"$out\"", "sh", output, .. Arguments(withAnalyzers: true, reports: true)], new Dictionary<string, string>());
        return File.ReadAllText(output);
    }

    private string[] Arguments(bool withAnalyzers, bool reports)
    {
        var arguments = Path.Combine(work.FullName, "arguments.rsp");
        File.WriteAllText(arguments, string.Join('\n',
            "/target:library /nullable+ /nologo /langversion:latest /debug:portable /nowarn:CS1701,CS1702,CS0436",
            reports ? "/reportanalyzer" : "",
            references,
            $"/analyzerconfig:\"{Settings}\"",
            withAnalyzers ? string.Join('\n', analyzers.Select(static analyzer => $"/analyzer:\"{analyzer}\"")) : "",
            $"/out:\"{Path.Combine(work.FullName, "Compiled.dll")}\"",
            $"\"{Path.Combine(work.FullName, "*.cs")}\""));
        return ["exec", compiler, "/noconfig", "@" + arguments];
    }

    public void Dispose() => work.Delete(recursive: true);
}
