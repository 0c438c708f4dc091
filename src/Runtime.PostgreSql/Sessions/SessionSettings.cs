using FixtureGen.AdoNet.Connections;
using Npgsql;

namespace FixtureGen.PostgreSql.Sessions;

/// <summary>
/// Gives the one session that all connections of a test share the settings of the connection whose statement comes next: those of its
/// connection string, and those that its statements have set.
/// </summary>
/// <remarks>
/// A connection has its settings until it is closed. When another one takes its turn, they are read and reset; when it goes on, they are
/// set again. A test whose connections set nothing pays nothing. What is remembered changes only when the server has done its part, so a
/// statement that is undone leaves it true.
/// </remarks>
internal sealed class SessionSettings(NpgsqlConnection physical)
{
    // All that may differ from what the session began with.
    private readonly HashSet<string> touched = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> setByKeywords = new(StringComparer.OrdinalIgnoreCase);
    // What statements of the owner have set, and its values of the moment when another one took its turn.
    private readonly HashSet<string> setByOwner = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<ApplicationSession, Dictionary<string, string>> kept = [];
    private ApplicationSession? owner;
    private SessionKeywords? keywords;
    private bool keywordsAreReset;
    private (ApplicationSession Session, SessionKeywords? Keywords, string[] Set)? begun;

    /// <summary>Whether anything was set.</summary>
    internal bool HasChanged => touched.Count > 0;

    /// <summary>Whether the session is that of a connection.</summary>
    internal bool Is(ApplicationSession session)
        => ReferenceEquals(session.Keywords, keywords) && !keywordsAreReset
            && (setByOwner.Count == 0 ? kept.Count == 0 || !kept.ContainsKey(session) : owner == session);

    /// <summary>Makes the session that of a connection.</summary>
    internal void Use(ApplicationSession session)
    {
        if (Is(session))
        {
            return;
        }

        var isOther = owner != session;
        if (isOther)
        {
            KeepOwners();
        }

        var values = isOther && kept.TryGetValue(session, out var own) ? own : [];
        var said = session.Keywords?.Settings ?? new Dictionary<string, string>();
        using var command = physical.CreateCommand();
        foreach (var name in InOrder((isOther ? setByOwner : []).Union(setByKeywords)).Where(name => !said.ContainsKey(name)))
        {
            command.CommandText += $"RESET {Quoted(name)};";
        }

        // Roles last: they may not be allowed to set the others.
        foreach (var (name, value) in said.Where(entry => isOther || !setByOwner.Contains(entry.Key))
            .Concat(InOrder(values.Keys).Reverse().Select(name => KeyValuePair.Create(name, values[name]))))
        {
            Set(command, name, value);
        }

        Send(command, said.Keys);
        touched.UnionWith(said.Keys);
        setByKeywords.UnionWith(said.Keys);
        keywords = session.Keywords;
        keywordsAreReset = false;
        if (isOther)
        {
            kept.Remove(session);
            setByOwner.Clear();
            setByOwner.UnionWith(values.Keys);
            owner = session;
        }
    }

    /// <summary>Notes what a statement of a connection has set.</summary>
    internal void Ran(string text, ApplicationSession session)
    {
        if (!SettingStatements.MayBeIn(text))
        {
            return;
        }

        var set = SettingStatements.In(text);
        owner = session;
        setByOwner.UnionWith(set.ForSession.Concat(set.ForTransaction));
        touched.UnionWith(setByOwner);
        // A reset leads to what the connection string says; the server knows of none.
        if (session.Keywords is { } said)
        {
            var reset = set.ToDefault.Where(said.Settings.ContainsKey).ToArray();
            keywordsAreReset |= set.All || reset.Length > 0;
            setByOwner.ExceptWith(reset);
        }
    }

    /// <summary>Notes that a connection begins a transaction. Its settings are in place.</summary>
    internal void Began(ApplicationSession session) => begun = (session, keywords, owner == session ? [.. setByOwner] : []);

    /// <summary>To be called before the application's transaction is committed: what it has set for itself is its connection's.</summary>
    internal void Commits()
    {
        if (begun is { } it)
        {
            Use(it.Session);
        }
    }

    /// <summary>Notes that it is committed.</summary>
    internal void Committed() => begun = null;

    /// <summary>To be called before the application's transaction is rolled back. That leads to the settings that it began with.</summary>
    internal void RollsBack()
    {
        if (begun is not { } it || owner is null || owner == it.Session)
        {
            return;
        }

        try
        {
            KeepOwners();
        }
        catch (PostgresException failed) when (failed.SqlState == PostgresErrorCodes.InFailedSqlTransaction)
        {
            // Only a connection that shares the transaction can have failed in it; it loses what it has set there, too.
        }
    }

    /// <summary>Notes that the application's transaction has been rolled back.</summary>
    internal void RolledBack()
    {
        if (begun is not { } it)
        {
            return;
        }

        kept.Remove(it.Session);
        owner = it.Session;
        keywords = it.Keywords;
        setByOwner.Clear();
        setByOwner.UnionWith(it.Set);
        begun = null;
    }

    /// <summary>Gives the session the settings back that it began with. Always true.</summary>
    internal bool TakeBack()
    {
        using var command = physical.CreateCommand();
        foreach (var name in InOrder(touched))
        {
            command.CommandText += $"RESET {Quoted(name)};";
        }

        Send(command, []);
        Forget();
        return true;
    }

    /// <summary>Notes that all that was set is undone, with the transaction that it was set in.</summary>
    internal void Forget()
    {
        touched.Clear();
        setByKeywords.Clear();
        setByOwner.Clear();
        kept.Clear();
        owner = null;
        keywords = null;
        keywordsAreReset = false;
        begun = null;
    }

    /// <summary>Reads what the owner has set, for when it goes on.</summary>
    private void KeepOwners()
    {
        if (owner is not { IsOpen: true } left || setByOwner.Count == 0)
        {
            return;
        }

        using var command = physical.CreateCommand();
        var names = setByOwner.ToArray();
        command.CommandText = "SELECT " + string.Join(", ", names.Select((name, number) =>
        {
            command.Parameters.AddWithValue(name);
            return $"current_setting(${number + 1}, true)";
        }));
        using var reader = command.ExecuteReader();
        reader.Read();
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var number = 0; number < names.Length; number++)
        {
            if (!reader.IsDBNull(number))
            {
                values[names[number]] = reader.GetString(number);
            }
        }

        kept[left] = values;
    }

    private static void Send(NpgsqlCommand command, IEnumerable<string> said)
    {
        if (command.CommandText.Length == 0)
        {
            return;
        }

        try
        {
            command.ExecuteNonQuery();
        }
        catch (PostgresException failure) when (said.Any())
        {
            throw new InvalidOperationException(
                $"A connection string of the application sets {string.Join(", ", said)}. The session of the test does not take that: " +
                $"{failure.MessageText}. Leave it out of the connection string in tests.",
                failure);
        }
    }

    private static void Set(NpgsqlCommand command, string name, string value)
    {
        var number = command.Parameters.Count;
        command.CommandText += $"SELECT set_config(@n{number}, @v{number}, false);";
        command.Parameters.AddWithValue($"n{number}", name);
        command.Parameters.AddWithValue($"v{number}", value);
    }

    // The role first: with it, the right to reset others may come back. It comes back itself only where its session's user may have it.
    private static IEnumerable<string> InOrder(IEnumerable<string> names)
        => names.OrderBy(static name => name switch { "role" => 0, "session_authorization" => 1, _ => 2 });

    // The names of extensions' settings have a dot.
    private static string Quoted(string setting) => string.Join('.', setting.Split('.').Select(static part => $"\"{part}\""));
}
