namespace FixtureGen.Runtime.Benchmark;

/// <summary>The engines that can be measured here.</summary>
internal static class Subjects
{
    private static readonly Dictionary<string, Func<Task<Subject>>> Known = new(StringComparer.Ordinal)
    {
        ["sqlite"] = SqliteSubject.StartAsync,
    };

    internal static IEnumerable<string> Names => Known.Keys;

    internal static Subject Start(string engine) => Known[engine]().GetAwaiter().GetResult();
}
