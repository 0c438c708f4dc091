namespace Suite.Generate;

internal static class Names
{
    /// <summary><c>test_mod01</c> → <c>TestMod01</c>.</summary>
    public static string Pascal(string snake)
        => string.Concat(snake.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary><c>test_001</c> → <c>Test_001</c>.</summary>
    public static string Method(string test) => char.ToUpperInvariant(test[0]) + test[1..];

    public static string FixtureSet(string set) => Pascal(set) + "Set";
}
