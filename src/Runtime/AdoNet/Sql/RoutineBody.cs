namespace FixtureGen.AdoNet.Sql;

/// <summary>Follows the words of a statement that creates a trigger or another routine.</summary>
/// <remarks>The body has statements with semicolons of their own.</remarks>
internal struct RoutineBody
{
    private static readonly string[] Routines = ["TRIGGER", "FUNCTION", "PROCEDURE", "PROC", "EVENT", "PACKAGE"];

    private static readonly string[] Adjectives = ["OR", "REPLACE", "ALTER", "TEMP", "TEMPORARY", "CONSTRAINT", "AGGREGATE", "EDITIONABLE"];

    private static readonly string[] Blocks = ["IF", "LOOP", "WHILE", "REPEAT"];

    private State state;
    private int depth;
    private bool isBehindEnd;

    private enum State
    {
        First,
        Creates,
        CreatesSomeones,
        IsRoutine,
        IsNone,
    }

    internal readonly bool IsRoutine => state == State.IsRoutine;

    /// <summary>Whether the statement goes on behind a semicolon.</summary>
    internal readonly bool IsOpen => IsRoutine && depth > 0;

    internal void Read(ReadOnlySpan<char> word)
    {
        if (state == State.IsRoutine)
        {
            Follow(word);
        }
        else if (state != State.IsNone)
        {
            state = After(word);
        }
    }

    private readonly State After(ReadOnlySpan<char> word)
        => state == State.First ? (Is(word, "CREATE") || Is(word, "ALTER") ? State.Creates : State.IsNone)
            : IsAny(word, Routines) ? State.IsRoutine
            // The account that MySQL names here has words of its own.
            : Is(word, "DEFINER") ? State.CreatesSomeones
            : state == State.CreatesSomeones || IsAny(word, Adjectives) ? state
            : State.IsNone;

    private void Follow(ReadOnlySpan<char> word)
    {
        if (Is(word, "BEGIN") || Is(word, "CASE"))
        {
            depth += isBehindEnd ? 0 : 1;
        }
        else if (Is(word, "END"))
        {
            depth--;
        }
        else if (isBehindEnd && IsAny(word, Blocks))
        {
            // It has closed what no BEGIN had opened.
            depth++;
        }

        isBehindEnd = Is(word, "END");
    }

    private static bool IsAny(ReadOnlySpan<char> word, string[] keywords)
    {
        foreach (var keyword in keywords)
        {
            if (Is(word, keyword))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> word, string keyword) => word.Equals(keyword.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
