using System.Text.Json;

namespace FixtureGen.Memory.Limits;

/// <summary>What each test allocated when somebody last looked and found it right: a committed file.</summary>
internal sealed class MemoryBaseline
{
    internal const string FileName = "memory.baseline.json";

    private readonly Dictionary<string, long> allocated;

    private MemoryBaseline(string path, Dictionary<string, long> allocated)
    {
        Path = path;
        this.allocated = allocated;
    }

    internal string Path { get; }

    internal static MemoryBaseline Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new MemoryLimitException(
                $"[NoMemoryIncrease] needs the memory baseline '{path}', which does not exist. Run the tests with FIXTUREGEN_MEMORY=1, " +
                $"then 'fixturegen memory check --baseline {FileName} --update' in the test project's folder, and commit the file.");
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return new(path, json.RootElement.GetProperty("tests").EnumerateObject().ToDictionary(
                static test => test.Name,
                static test => test.Value.GetProperty("allocated").GetInt64(),
                StringComparer.Ordinal));
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new MemoryLimitException($"The memory baseline '{path}' cannot be read: {failure.Message} 'fixturegen memory check " +
                "--update' writes a new one.");
        }
    }

    internal long? Allocated(string test) => allocated.TryGetValue(test, out var bytes) ? bytes : null;
}
