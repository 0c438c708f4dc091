namespace FixtureGen.Tool.Memory.Logs;

/// <summary>Takes a test's name apart.</summary>
internal static class TestName
{
    /// <summary>The class, and the method with the arguments of its row. A name of another form is a method without a class.</summary>
    internal static (string Class, string Method) Split(string name)
    {
        var arguments = name.IndexOf('(', StringComparison.Ordinal);
        var end = name.LastIndexOf('.', Math.Max(0, (arguments < 0 ? name.Length : arguments) - 1));
        return end < 0 ? ("", name) : (name[..end], name[(end + 1)..]);
    }
}
