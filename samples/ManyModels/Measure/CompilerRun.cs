namespace ManyModels.Measure;

/// <summary>One call of the compiler, as the build makes it, in a process of its own.</summary>
internal sealed class CompilerRun
{
    private const string Ours = "FixtureGen.";

    private readonly string compiler;
    private readonly string responseFile;

    private CompilerRun(string compiler, IEnumerable<string> arguments, string responseFile)
    {
        (this.compiler, this.responseFile) = (compiler, responseFile);
        // "noconfig" is refused in a response file; that of the compiler itself is kept out of every build.
        File.WriteAllLines(responseFile, arguments.Where(static argument => argument is not "/noconfig"));
    }

    public static CompilerRun Of(SampleBuild build)
    {
        var (compiler, arguments) = Read(build);
        return new(compiler, arguments, build.CompilerArguments + ".rsp");
    }

    /// <summary>The same compilation, with what the generator writes as files beside the others, and without the generator and the analyzers.</summary>
    public static CompilerRun WithoutGenerator(SampleBuild build, string folder)
    {
        var (compiler, arguments) = Read(build);
        new CompilerRun(compiler, [.. arguments, Quote("/generatedfilesout:" + folder)], build.CompilerArguments + ".written.rsp").Run();
        var written = Directory.EnumerateFiles(Path.Combine(folder, "FixtureGen.Generators"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return new(compiler, [.. arguments.Where(static argument => !IsOurs(argument)), .. written.Select(Quote)], build.CompilerArguments + ".written.rsp");
    }

    public Figures Run() => ChildProcess.Run("dotnet", ["exec", compiler, "/noconfig", "@" + responseFile], new Dictionary<string, string>());

    private static bool IsOurs(string argument)
        => argument.StartsWith("/analyzer:", StringComparison.Ordinal) && Path.GetFileName(argument.Trim('"')).StartsWith(Ours, StringComparison.Ordinal);

    private static (string Compiler, string[] Arguments) Read(SampleBuild build)
    {
        var lines = File.ReadAllLines(build.CompilerArguments);
        return (lines[0], lines[1..]);
    }

    private static string Quote(string argument) => $"\"{argument}\"";
}
