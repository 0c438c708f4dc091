namespace FixtureGen.AdoNet.Sql;

/// <summary>Goes through a text statement by statement.</summary>
internal ref struct StatementReader(ReadOnlySpan<char> text, SqlGrammar grammar)
{
    // As many tokens as any grammar looks at.
    private const int LongestHead = 8;

    private readonly SqlGrammar grammar = grammar;
    private SqlScanner scanner = new(text, grammar);
    private SqlTokenKind token = SqlTokenKind.Semicolon;

    /// <summary>How many statements were read.</summary>
    internal int Count { get; private set; }

    /// <summary>Where the statement begins.</summary>
    internal int Start { get; private set; }

    /// <summary>Where the statement ends: the place behind its last token.</summary>
    internal int End { get; private set; }

    /// <summary>What the statement asks of the transaction.</summary>
    internal TransactionStep Step { get; private set; }

    /// <summary>The statement's first two words, in capitals, where <see cref="Step"/> is one.</summary>
    internal string Name { get; private set; } = "";

    /// <summary>Whether the statement changes nothing, as far as its words show.</summary>
    internal bool OnlyReads { get; private set; }

    /// <summary>Reads the next statement. False when there is none.</summary>
    internal bool Next()
    {
        while (token == SqlTokenKind.Semicolon)
        {
            token = scanner.Next();
        }

        if (token == SqlTokenKind.End)
        {
            return false;
        }

        Count++;
        Start = scanner.Start;
        OnlyReads = token == SqlTokenKind.Word && IsQuery(scanner.Token);
        var head = token == SqlTokenKind.Word && !IsQuery(scanner.Token) && !Writes(scanner.Token) ? new List<string>(LongestHead) : null;
        ReadToEnd(head);
        string[] words = head is null ? [] : [.. head];
        Step = head is null ? TransactionStep.None : grammar.StepOf(words, isFirst: Count == 1);
        OnlyReads |= grammar.IsOfSession(words);
        Name = Step == TransactionStep.None ? "" : string.Join(" ", head!.Take(2)).ToUpperInvariant();
        return true;
    }

    private void ReadToEnd(List<string>? head)
    {
        var routine = new RoutineBody();
        do
        {
            End = scanner.End;
            if (head is { Count: < LongestHead })
            {
                head.Add(token is SqlTokenKind.Word or SqlTokenKind.Symbol ? scanner.Token.ToString().ToLowerInvariant() : "?");
            }

            if (token == SqlTokenKind.Word)
            {
                OnlyReads = OnlyReads && !Writes(scanner.Token);
                routine.Read(scanner.Token);
            }

            token = scanner.Next();
        }
        while (token != SqlTokenKind.End && (IsWithin(routine) || !IsNextStatement));
    }

    private readonly bool IsWithin(RoutineBody routine) => routine.IsOpen || (routine.IsRoutine && grammar.RoutinesAreTextsOfTheirOwn);

    private readonly bool IsNextStatement
        => token == SqlTokenKind.Semicolon || (token == SqlTokenKind.Word && grammar.BeginsStatement(scanner.Token));

    private static bool IsQuery(ReadOnlySpan<char> word)
        => Is(word, "select") || Is(word, "with") || Is(word, "values") || Is(word, "table") || Is(word, "show");

    private static bool Writes(ReadOnlySpan<char> word)
        => Is(word, "insert") || Is(word, "update") || Is(word, "delete") || Is(word, "merge") || Is(word, "into");

    private static bool Is(ReadOnlySpan<char> word, string keyword) => word.Equals(keyword.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
