namespace ManyModels.Measure;

/// <summary>What the generator adds to the project.</summary>
/// <param name="TestClasses">Classes that use fixtures.</param>
/// <param name="SourceBytes">Of all generated files.</param>
/// <param name="ClassSourceBytes">Of the files of test classes.</param>
/// <param name="AssemblyBytes">By which the test assembly is larger than the one without FixtureGen.</param>
internal sealed record GeneratedCode(int Models, int Files, int TestClasses, long SourceBytes, long ClassSourceBytes, long AssemblyBytes)
{
    private static readonly string[] FilesOfTheProject = ["FixtureGen.Glue.g.cs", "FixtureGen.Plan.g.cs", "FixtureGen.Memory.g.cs"];

    public static GeneratedCode Read(int models, string folder, string assemblyWith, string assemblyWithout)
    {
        FileInfo[] files = [.. new DirectoryInfo(folder).EnumerateFiles("*.cs", SearchOption.AllDirectories).Where(static file => file.FullName.Contains("FixtureGen.Generators", StringComparison.Ordinal))];
        FileInfo[] classes = [.. files.Where(static file => !FilesOfTheProject.Contains(file.Name))];
        return new(
            models,
            files.Length,
            classes.Length,
            files.Sum(static file => file.Length),
            classes.Sum(static file => file.Length),
            new FileInfo(assemblyWith).Length - new FileInfo(assemblyWithout).Length);
    }
}
