namespace FixtureGen.Runtime.Benchmark;

/// <summary>The engines that can be measured here.</summary>
internal static class Subjects
{
    private static readonly Dictionary<string, Func<Task<Subject>>> Known = new(StringComparer.Ordinal)
    {
        ["sqlite"] = SqliteSubject.StartAsync,
        ["postgresql"] = PostgreSqlSubject.StartAsync,
    };

    internal static IEnumerable<string> Names => Known.Keys.Where(static name => name != "postgresql" || PostgreSqlSubject.Server is not null);

    internal static Subject Start(string engine) => Known[engine]().GetAwaiter().GetResult();
}
