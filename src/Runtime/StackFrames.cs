using System.Reflection;

namespace FixtureGen;

/// <summary>The stack of an exception as its reader wants it: without FixtureGen's own frames, which say nothing of the test.</summary>
internal static class StackFrames
{
    private static readonly string[] Own = ["FixtureGen", "FixtureGen.EntityFrameworkCore", "FixtureGen.PostgreSql", "FixtureGen.Sqlite"];

    /// <summary>
    /// Takes them out of the text: a stack that was set, or is of an exception that was thrown again, is there as a text only.
    /// </summary>
    /// <returns>Null for an exception that was not thrown; all frames where there are no others.</returns>
    internal static string? WithoutOwn(string? stack)
    {
        if (stack is null)
        {
            return null;
        }

        var types = OwnTypes();
        var kept = new List<string>();
        foreach (var line in stack.Split(Environment.NewLine))
        {
            // Between the frames of two threads there is a line that is none.
            var isFrame = line.StartsWith("   ", StringComparison.Ordinal);
            if (isFrame ? !IsOwn(line, types) : kept.Count > 0 && kept[^1].StartsWith("   ", StringComparison.Ordinal))
            {
                kept.Add(line);
            }
        }

        return kept.Count == 0 ? stack : string.Join(Environment.NewLine, kept);
    }

    /// <summary>Whether it was FixtureGen that threw an exception, and not what it calls.</summary>
    internal static bool IsThrownByUs(Exception exception)
        => exception.TargetSite?.DeclaringType?.Assembly is { } assembly && IsOwn(assembly);

    /// <param name="line">A frame: a word of the reader's language, and the method with all that it is in.</param>
    /// <param name="types">Names of our own types.</param>
    private static bool IsOwn(string line, HashSet<string> types)
    {
        var place = line.TrimStart();
        var name = place[(place.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split('(')[0];
        for (var end = name.LastIndexOf('.'); end > 0; end = name.LastIndexOf('.', end - 1))
        {
            if (types.Contains(name[..end]))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> OwnTypes()
        => [.. AppDomain.CurrentDomain.GetAssemblies().Where(IsOwn).SelectMany(TypesOf).Select(static type => type.FullName!)];

    /// <summary>Where an assembly lacks one that it refers to, an error is to be shown all the more.</summary>
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException incomplete)
        {
            return incomplete.Types.OfType<Type>();
        }
    }

    private static bool IsOwn(Assembly assembly) => Array.IndexOf(Own, assembly.GetName().Name) >= 0;
}
