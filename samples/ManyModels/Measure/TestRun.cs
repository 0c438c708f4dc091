using System.Text.Json;

namespace ManyModels.Measure;

/// <summary>One run of the sample's tests, in a process of its own.</summary>
internal sealed class TestRun(SampleBuild build, params IReadOnlyList<string> arguments)
{
    /// <summary>Has the memory sampler write its log to this file.</summary>
    public string? MemoryLog { get; init; }

    public Figures Run(bool countsNativeCode = false)
    {
        var report = Path.GetTempFileName();
        try
        {
            var environment = new Dictionary<string, string>
            {
                ["MANYMODELS_REPORT"] = report,
                ["MANYMODELS_NATIVE_CODE"] = countsNativeCode ? "1" : "0",
                ["FIXTUREGEN_SUMMARY"] = report + ".summary",
                ["FIXTUREGEN_MEMORY"] = MemoryLog is null ? "0" : "1",
                ["FIXTUREGEN_MEMORY_PATH"] = MemoryLog ?? "",
            };
            return ChildProcess.Run("dotnet", ["exec", build.Program, .. arguments], environment).With(Read(report));
        }
        finally
        {
            File.Delete(report);
            File.Delete(report + ".summary");
        }
    }

    private static IEnumerable<KeyValuePair<string, double>> Read(string report)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(report));
        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Number)
            {
                yield return new(property.Name, property.Value.GetDouble());
            }
        }
    }
}
