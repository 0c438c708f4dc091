using Npgsql;

namespace FixtureGen.PostgreSql.Sessions;

/// <summary>
/// Ends what the application sets for one transaction (<c>SET LOCAL</c>, <c>set_config(…, true)</c>) where that transaction ends: here it
/// is a savepoint, and the server keeps such settings until the whole test is rolled back.
/// </summary>
/// <remarks>
/// A value is read before it is set, and set back before the statement that follows the commit. A rollback takes it back by itself.
/// </remarks>
internal sealed class LocalSettings(NpgsqlConnection physical)
{
    // Values as they were before the open transaction; null for a setting of the application's own that nobody had set.
    private readonly Dictionary<string, string?> before = new(StringComparer.Ordinal);
    // Values to set back: of a transaction that was committed, or of a statement that was one of its own.
    private readonly Dictionary<string, string?> due = new(StringComparer.Ordinal);

    /// <summary>Whether a transaction has ended whose settings are still there.</summary>
    internal bool AreDue => due.Count > 0;

    /// <summary>To be called before a statement of the application runs.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="inTransaction">Whether the application has a transaction open; otherwise the statement is one of its own.</param>
    /// <returns>Why it cannot run, or null.</returns>
    internal string? Runs(string text, bool inTransaction)
    {
        if (!SettingStatements.MayBeIn(text))
        {
            return null;
        }

        if (SettingStatements.MakesReadOnly(text))
        {
            return "it makes the transactions of its session read-only, and in a test they are all part of one that has begun already.";
        }

        var set = SettingStatements.In(text);
        // Another connection's transaction may be open, whose settings go on.
        var own = inTransaction ? before : due;
        foreach (var name in set.ForSession)
        {
            own.Remove(name);
        }

        if (set.All)
        {
            own.Clear();
        }

        foreach (var name in set.ForTransaction.Where(name => !own.ContainsKey(name)))
        {
            using var command = new NpgsqlCommand("SELECT current_setting($1, true)", physical) { Parameters = { new() { Value = name } } };
            own[name] = command.ExecuteScalar() as string;
        }

        return set.Unknown is { } unknown
            ? $"'{unknown}' has a name or a duration that is not in the text, so the setting could not be ended with its transaction."
            : null;
    }

    /// <summary>Notes that the application's transaction was committed.</summary>
    internal void Committed()
    {
        foreach (var (name, value) in before)
        {
            due.TryAdd(name, value);
        }

        before.Clear();
    }

    /// <summary>Notes that the application's transaction was rolled back, which has taken its settings with it.</summary>
    internal void RolledBack()
    {
        before.Clear();
        due.Clear();
    }

    /// <summary>Notes that all is undone, with the transaction of the test.</summary>
    internal void Forget()
    {
        before.Clear();
        due.Clear();
    }

    /// <summary>Sets back what is due. The session is still that of the connection whose transaction has ended.</summary>
    internal void GiveBack()
    {
        if (!AreDue)
        {
            return;
        }

        using var command = physical.CreateCommand();
        // The role first: it may not be allowed to set the others.
        foreach (var (name, value) in due.OrderBy(static entry => entry.Key is not ("role" or "session_authorization")))
        {
            command.CommandText += $"SELECT set_config(@n{command.Parameters.Count}, @v{command.Parameters.Count}, false);";
            var number = command.Parameters.Count;
            command.Parameters.AddWithValue($"n{number}", name);
            // A setting of the application's own is empty once it was set, also on a connection outside of tests.
            command.Parameters.AddWithValue($"v{number}", value ?? "");
        }

        due.Clear();
        if (command.CommandText.Length > 0)
        {
            command.ExecuteNonQuery();
        }
    }
}
