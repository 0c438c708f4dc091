using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Reflection;

namespace FixtureGen.Guards;

/// <summary>The databases that tests may open though FixtureGen did not make them. Thread safe.</summary>
internal static class AllowedDatabases
{
    private static readonly ConcurrentDictionary<Assembly, string[]> Known = new();

    /// <summary>Whether the assembly of the test, or that of its database, allows one.</summary>
    /// <param name="sandbox">The test.</param>
    /// <param name="names">By what the database is known: its data source, its name, its file.</param>
    internal static bool Contain(Sandbox sandbox, params string[] names)
        => Contain(sandbox.Definition.GetType().Assembly, names)
            || (sandbox.TestClass is { } test && Contain(test.Assembly, names));

    /// <summary>Whether the attributes of an assembly allow a database.</summary>
    internal static bool Contain(Assembly assembly, params string[] names)
    {
        var patterns = Known.GetOrAdd(
            assembly,
            static assembly => [.. assembly.GetCustomAttributes<AllowDatabaseAttribute>().Select(static attribute => attribute.Database)]);
        return patterns.Any(pattern => names.Any(name => FileSystemName.MatchesSimpleExpression(pattern, name)));
    }
}
