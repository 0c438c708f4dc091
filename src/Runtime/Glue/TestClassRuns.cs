using System.Collections.Concurrent;
using System.ComponentModel;

namespace FixtureGen.Glue;

/// <summary>The runs of test classes that began with a test, and end when the framework says that a class of some name has ended. Not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TestClassRuns
{
    private static readonly ConcurrentDictionary<string, Action> Running = new(StringComparer.Ordinal);

    /// <summary>Gives the databases of a class back, if one of its tests has entered it.</summary>
    /// <param name="testClass">Full name of the class.</param>
    public static void Close(string? testClass)
    {
        if (testClass is not null && Running.TryRemove(testClass, out var close))
        {
            close();
        }
    }

    internal static void Add(Type testClass, Action close) => Running[testClass.FullName!] = close;
}
