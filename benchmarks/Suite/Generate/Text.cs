namespace Suite.Generate;

internal static class Text
{
    public static string Indent(string text, int spaces)
        => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', spaces) + line));
}
