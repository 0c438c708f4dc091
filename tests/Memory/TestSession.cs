using System.Reflection;
using System.Text.Json;
using FixtureGen.Glue;

namespace FixtureGen.Memory.Tests;

/// <summary>A session with a log of its own, and the log's lines as JSON.</summary>
internal sealed class TestSession : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fixturegen-memory-").FullName;

    internal TestSession(MemoryOptions? options = null)
        => Session = MemorySession.Start((options ?? new() { Interval = TimeSpan.Zero }) with { Path = Path.Combine(folder, "memlog.jsonl") });

    internal MemorySession Session { get; }

    internal IReadOnlyList<JsonElement> Lines => [.. Read().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)];

    internal IReadOnlyList<JsonElement> Of(string what) => [.. Lines.Where(line => line.GetProperty("ev").GetString() == what)];

    /// <summary>The line that the end of a test wrote.</summary>
    internal JsonElement End(string test) => Of("end").Single(line => line.GetProperty("name").GetString() == test);

    /// <summary>What was written so far, while the session goes on.</summary>
    internal string Read()
    {
        using var file = new FileStream(Session.LogPath!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }

    /// <summary>Runs a body as a test framework does: hook, test, hook, all in one flow that starts with none.</summary>
    internal static Task RunTest(string name, Func<Task> body, MethodInfo? method = null)
        => Task.Run(async () =>
        {
            MemoryHooks.Before(method ?? MethodWithoutLimits, name);
            try
            {
                await body();
            }
            finally
            {
                MemoryHooks.After();
            }
        });

    public void Dispose()
    {
        Session.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static MethodInfo MethodWithoutLimits { get; } = typeof(TestSession).GetMethod(nameof(Dispose))!;
}
