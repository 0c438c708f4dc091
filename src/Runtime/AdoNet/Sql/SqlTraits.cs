using System.Collections.Concurrent;

namespace FixtureGen.AdoNet.Sql;

/// <summary>What the sandbox needs to know of a command text.</summary>
/// <param name="Step">What it asks of the transaction.</param>
/// <param name="OnlyReads">Whether it changes nothing, as far as its words show: a function that writes is not seen.</param>
internal readonly record struct SqlTraits(TransactionStep Step, bool OnlyReads)
{
    // Frameworks send the same texts again and again. Texts with literals in them must not fill the memory, though.
    private const int MostRemembered = 4096;

    private static readonly ConcurrentDictionary<string, SqlTraits> Remembered = new(StringComparer.Ordinal);

    internal static SqlTraits Of(string text)
    {
        if (Remembered.TryGetValue(text, out var traits))
        {
            return traits;
        }

        traits = Read(text);
        if (Remembered.Count < MostRemembered)
        {
            Remembered.TryAdd(text, traits);
        }

        return traits;
    }

    private static SqlTraits Read(string text)
    {
        var scanner = new SqlScanner(text);
        var statements = 0;
        var step = TransactionStep.None;
        var onlyReads = true;
        var token = scanner.Next();
        while (token != SqlToken.End)
        {
            if (token == SqlToken.Semicolon)
            {
                token = scanner.Next();
                continue;
            }

            statements++;
            if (token != SqlToken.Word)
            {
                onlyReads = false;
                token = SkipStatement(ref scanner, token, isBlock: false, ref onlyReads);
                continue;
            }

            var (own, reads, next) = ReadStatement(ref scanner, isFirst: statements == 1);
            onlyReads &= reads;
            step = own == TransactionStep.None ? step : own;
            token = next;
        }

        return step is TransactionStep.None or TransactionStep.Setting || statements == 1
            ? new(step, onlyReads)
            : new(TransactionStep.Refused, OnlyReads: false);
    }

    private static (TransactionStep Step, bool OnlyReads, SqlToken Next) ReadStatement(ref SqlScanner scanner, bool isFirst)
    {
        var first = Lower(scanner.Word);
        var token = scanner.Next();
        var second = token == SqlToken.Word ? Lower(scanner.Word) : "";
        var third = "";
        if (token == SqlToken.Word)
        {
            token = scanner.Next();
            third = token == SqlToken.Word ? Lower(scanner.Word) : "";
        }

        var step = (first, second, third) switch
        {
            ("begin", "" or "work" or "transaction" or "tran" or "deferred" or "immediate" or "exclusive" or "isolation" or "read", _) => TransactionStep.Begin,
            ("start", "transaction", _) => TransactionStep.Begin,
            ("commit", "", _) or ("commit", "work" or "transaction" or "tran", "") => TransactionStep.Commit,
            // Behind other statements it ends a block of a procedural text.
            ("end", "", _) or ("end", "work" or "transaction", "") => isFirst ? TransactionStep.Commit : TransactionStep.None,
            ("rollback" or "abort", "", _) or ("rollback" or "abort", "work" or "transaction" or "tran", "") => TransactionStep.RollBack,
            ("commit", "and" or "work" or "transaction" or "prepared", _) => TransactionStep.Refused,
            ("rollback", "and" or "prepared", _) => TransactionStep.Refused,
            ("rollback", "work" or "transaction", "and") => TransactionStep.Refused,
            ("prepare", "transaction", _) => TransactionStep.Refused,
            ("set", "transaction", _) => TransactionStep.Setting,
            _ => TransactionStep.None,
        };
        var onlyReads = first is "select" or "with" or "values" or "table" or "show" && !Writes(second) && !Writes(third);
        token = SkipStatement(ref scanner, token, isBlock: first == "create", ref onlyReads);
        return (step, onlyReads, token);
    }

    /// <summary>Goes to the semicolon that ends the statement. The body of a trigger or a function has semicolons of its own.</summary>
    private static SqlToken SkipStatement(ref SqlScanner scanner, SqlToken token, bool isBlock, ref bool onlyReads)
    {
        var depth = 0;
        for (; token != SqlToken.End && (token != SqlToken.Semicolon || depth > 0); token = scanner.Next())
        {
            if (token != SqlToken.Word)
            {
                continue;
            }

            if (isBlock)
            {
                depth += Is(scanner.Word, "begin") || Is(scanner.Word, "case") ? 1 : Is(scanner.Word, "end") ? -1 : 0;
            }

            onlyReads = onlyReads && !Writes(scanner.Word);
        }

        return token;
    }

    private static bool Writes(ReadOnlySpan<char> word)
        => Is(word, "insert") || Is(word, "update") || Is(word, "delete") || Is(word, "merge") || Is(word, "into");

    private static bool Is(ReadOnlySpan<char> word, string keyword) => word.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();
}
