namespace FixtureGen.Analysis.Sources;

/// <summary>A text of which some parts may be unknown while compiling.</summary>
internal static class KnownText
{
    /// <summary>Stands for an unknown part. The object replacement character, which no statement contains.</summary>
    public const char Hole = '\uFFFC';

    /// <summary>A text of which nothing is known.</summary>
    public const string Unknown = "\uFFFC";

    public static bool HasHole(string text) => text.IndexOf(Hole) >= 0;
}
