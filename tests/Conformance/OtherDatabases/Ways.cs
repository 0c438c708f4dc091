using System.Reflection;
using FixtureGen.Conformance.Harness;

namespace FixtureGen.Conformance.OtherDatabases;

/// <summary>All ways on the engines that can be tested here.</summary>
internal static class Ways
{
    internal static IReadOnlyList<Way> All { get; } =
    [
        .. ConformanceEngine.All.SelectMany(static engine => For(engine.Name)
            .SelectMany(static ways => ways.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Select(use => new Way(engine.Name, use))),
    ];

    private static IEnumerable<Type> For(string engine)
        =>
        [
            typeof(ServedContexts), typeof(EarlierContexts), typeof(OtherContexts), typeof(AnyConnections),
            engine == ConformanceEngine.Sqlite ? typeof(SqliteConnections) : typeof(NpgsqlConnections),
        ];
}
