namespace ManyModels.Measure;

/// <summary>Where the sample's sources are.</summary>
internal static class SampleFolder
{
    public static string Path { get; } = Find(AppContext.BaseDirectory, "ManyModels.csproj");

    public static string Repository { get; } = Find(Path, "FixtureGen.sln");

    private static string Find(string from, string file)
    {
        for (var folder = from; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (File.Exists(System.IO.Path.Combine(folder, file)))
            {
                return folder;
            }
        }

        throw new MeasurementException($"{file} is neither in {from} nor above it. Run the command in a clone of the repository.");
    }
}
