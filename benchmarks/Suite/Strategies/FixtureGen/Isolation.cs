using System.Collections;
using System.Reflection;
using FixtureGen.Glue;

namespace Suite;

/// <summary>What xUnit does through the generated attribute, for the bare loop.</summary>
internal static class Isolation
{
    private static readonly IDictionary[] Templates =
    [
        Cache("FixtureGen.Templates.SchemaTemplate", "Images"),
        Cache("FixtureGen.Templates.GroupTemplate", "Templates"),
    ];

    /// <summary>
    /// Makes the runtime forget what it has loaded. It loads each set once a process, and a warm pass that finds everything
    /// loaded would leave out what a real run pays.
    /// </summary>
    public static void Reset()
    {
        foreach (var templates in Templates)
        {
            foreach (var template in templates.Values)
            {
                // On a server, what the last pass has prepared would still be there.
                ((IAsyncDisposable)Loaded(template)).DisposeAsync().AsTask().GetAwaiter().GetResult();
            }

            templates.Clear();
        }
    }

    public static void Before(string test) => SequentialTests.Before(test);

    public static void After() => SequentialTests.After();

    private static object Loaded(object template)
        => template.GetType().GetProperty("Loaded", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(template)!;

    private static IDictionary Cache(string type, string field)
        => typeof(SequentialTests).Assembly
            .GetType(type)?
            .GetField(field, BindingFlags.Static | BindingFlags.NonPublic)?
            .GetValue(null) as IDictionary
            ?? throw new MissingFieldException(type, field);
}
