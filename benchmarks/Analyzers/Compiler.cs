using System.Diagnostics;

namespace FixtureGen.Analyzers.Benchmark;

/// <summary>Runs the C# compiler of the SDK on a folder of sources, in a compiler server of its own that stays warm, and ends by itself a minute later.</summary>
internal sealed class Compiler : IDisposable
{
    private static readonly string Server = $"fixturegen-benchmark-{Environment.ProcessId}";

    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("fixturegen-analyzers-");
    private readonly string compiler;
    private readonly string[] analyzers;
    private readonly string references;

    public Compiler(Func<string, bool> isReferenced, IEnumerable<string> sources)
    {
        var found = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "compiler.txt"));
        (compiler, analyzers) = (found[0], found[1..]);
        references = string.Join('\n', ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(isReferenced).Select(static path => $"/reference:\"{path}\""));
        var number = 0;
        foreach (var source in sources)
        {
            File.WriteAllText(Path.Combine(work.FullName, $"{number++}.cs"), source);
        }
    }

    /// <summary>Compiles once.</summary>
    /// <param name="withAnalyzers">Whether FixtureGen's analyzers run.</param>
    /// <returns>What the compiler printed, and how long it took, in seconds.</returns>
    public (string Output, double Seconds) Compile(bool withAnalyzers)
    {
        var arguments = Path.Combine(work.FullName, "arguments.rsp");
        File.WriteAllText(arguments, string.Join('\n',
            "/target:library /nullable+ /nologo /reportanalyzer /langversion:latest /debug:portable /nowarn:CS1701,CS1702,CS0436",
            references,
            withAnalyzers ? string.Join('\n', analyzers.Select(static analyzer => $"/analyzer:\"{analyzer}\"")) : "",
            $"/out:\"{Path.Combine(work.FullName, "Compiled.dll")}\"",
            $"\"{Path.Combine(work.FullName, "*.cs")}\""));
        var start = new ProcessStartInfo("dotnet", ["exec", compiler, "/noconfig", $"/shared:{Server}", "/keepalive:60", "@" + arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = work.FullName,
        };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? (output, clock.Elapsed.TotalSeconds) : throw new InvalidOperationException("The sources do not compile.\n" + output);
    }

    public void Dispose() => work.Delete(recursive: true);
}
