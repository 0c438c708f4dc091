using FixtureGen.AdoNet.Connections;
using Npgsql;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>Gives the one session that all connections of a test share the settings of the connection whose statement comes next.</summary>
internal sealed class SessionState(NpgsqlConnection physical)
{
    private readonly HashSet<string> changed = new(StringComparer.OrdinalIgnoreCase);
    private SessionKeywords? current;
    private bool isUnknown;

    /// <summary>Whether a connection's settings have been sent.</summary>
    internal bool HasChanged => changed.Count > 0;

    /// <summary>Gives the session the settings back that it began with. Always true.</summary>
    internal bool TakeBack()
    {
        Use(keywords: null);
        return true;
    }

    /// <summary>Notes that all that was sent is undone, with the transaction that it was sent in.</summary>
    internal void Forget()
    {
        changed.Clear();
        current = null;
        isUnknown = false;
    }

    /// <summary>Notes that a rollback may have taken settings with it.</summary>
    internal void RolledBack() => isUnknown = changed.Count > 0;

    /// <summary>Whether the session has the settings of a connection.</summary>
    internal bool Is(SessionKeywords? keywords) => !isUnknown && ReferenceEquals(keywords, current);

    /// <summary>Makes the session that of a connection. Null for the settings that the session began with.</summary>
    internal void Use(SessionKeywords? keywords)
    {
        if (Is(keywords))
        {
            return;
        }

        using var command = physical.CreateCommand();
        foreach (var name in changed)
        {
            if (keywords?.Settings.ContainsKey(name) is not true)
            {
                command.CommandText += $"RESET {Name(name)};";
            }
        }

        foreach (var (name, value) in keywords?.Settings ?? new Dictionary<string, string>())
        {
            command.CommandText += $"SELECT set_config('{name.Replace("'", "''", StringComparison.Ordinal)}', @{Parameter(name)}, false);";
            command.Parameters.AddWithValue(Parameter(name), value);
        }

        try
        {
            if (command.CommandText.Length > 0)
            {
                command.ExecuteNonQuery();
            }
        }
        catch (PostgresException failure)
        {
            throw new InvalidOperationException(
                $"A connection string of the application sets {string.Join(", ", keywords?.Settings.Keys ?? [])}. The session of " +
                $"the test does not take that: {failure.MessageText}. Leave it out of the connection string in tests.",
                failure);
        }

        changed.UnionWith(keywords?.Settings.Keys ?? []);
        current = keywords;
        isUnknown = false;
    }

    // The names of extensions' settings have a dot.
    private static string Name(string setting) => string.Join('.', setting.Split('.').Select(static part => $"\"{part}\""));

    private static string Parameter(string setting) => setting.Replace('.', '_');
}
