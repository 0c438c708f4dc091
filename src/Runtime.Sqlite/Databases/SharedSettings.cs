using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Databases;

/// <summary>The settings of a handle that all connections of a test share.</summary>
internal sealed class SharedSettings(sqlite3 handle)
{
    // What can be read, set, and set back. None of them changes what is in the database.
    private static readonly string[] Restorable =
    [
        "analysis_limit", "automatic_index", "busy_timeout", "cache_size", "cache_spill", "cell_size_check", "checkpoint_fullfsync",
        "defer_foreign_keys", "fullfsync", "ignore_check_constraints", "journal_mode", "journal_size_limit", "legacy_alter_table",
        "max_page_count", "mmap_size", "page_size", "read_uncommitted", "reverse_unordered_selects", "secure_delete", "temp_store",
        "threads", "trusted_schema", "wal_autocheckpoint", "writable_schema",
    ];

    private readonly HashSet<string> changed = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, string?>? before;
    private SessionSettings current = SessionSettings.Default;
    private bool isWatched;

    /// <summary>True when something was changed that cannot be set back: nobody else may have the database.</summary>
    internal bool AreSpoiled => SpoiledBy is not null;

    /// <summary>What changed something that cannot be set back, or null.</summary>
    internal string? SpoiledBy { get; private set; }

    /// <summary>True when the class's own rows came with a change: its tests have it, another class's must not.</summary>
    internal bool AreOfClass { get; private set; }

    /// <summary>True while the runtime itself changes settings.</summary>
    internal bool AreBeingSet { get; private set; }

    /// <summary>True from the first time that a constraint was told to wait for the commit.</summary>
    internal bool DeferForeignKeys { get; private set; }

    /// <summary>Remembers how things stand before a text that may change them. To be called before it is prepared.</summary>
    internal void Watch()
    {
        isWatched = true;
        before ??= Restorable.ToDictionary(static name => name, Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Gives the handle a connection's own settings, for the statement that follows.</summary>
    internal void Use(SessionSettings settings)
    {
        if (settings == current)
        {
            return;
        }

        AreBeingSet = true;
        try
        {
            settings.ApplyTo(handle, current);
            current = settings;
        }
        finally
        {
            AreBeingSet = false;
        }
    }

    /// <summary>Notes what SQLite is just about to set. Foreign keys it would leave as they are, because a transaction is open.</summary>
    internal void Set(string pragma, string value)
    {
        if (current.After(pragma, value) is { } after)
        {
            (current with { EnforcesForeignKeys = after.EnforcesForeignKeys }).ApplyTo(handle, current);
            current = after;
        }
        else
        {
            DeferForeignKeys |= pragma.Equals("defer_foreign_keys", StringComparison.OrdinalIgnoreCase);
            changed.Add(pragma);
        }
    }

    /// <summary>Notes a change that cannot be set back.</summary>
    /// <param name="by">The statement that made it.</param>
    internal void Spoil(string by) => SpoiledBy ??= by;

    /// <summary>Makes the settings as they are now those of the class.</summary>
    internal void Keep()
    {
        Use(SessionSettings.Default);
        AreOfClass |= changed.Count > 0 || AreSpoiled;
        SpoiledBy = null;
        changed.Clear();
        before = null;
        StopWatching();
    }

    /// <summary>Sets back what a test has changed.</summary>
    internal void TakeBack()
    {
        Use(SessionSettings.Default);
        StopWatching();
        foreach (var pragma in changed)
        {
            if (!before!.TryGetValue(pragma, out var value) || !Restore(pragma, value))
            {
                Spoil($"PRAGMA {pragma}");
            }
        }

        changed.Clear();
    }

    private void StopWatching()
    {
        if (isWatched)
        {
            isWatched = false;
            raw.sqlite3_set_authorizer(handle, (strdelegate_authorizer?)null, null);
        }
    }

    private bool Restore(string pragma, string? value)
        => Value(pragma) == value
            || (value is not null && raw.sqlite3_exec(handle, $"PRAGMA {pragma} = {value}") == raw.SQLITE_OK && Value(pragma) == value);

    private string? Value(string pragma)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, $"PRAGMA {pragma}", out var statement), handle);
        using (statement)
        {
            return raw.sqlite3_step(statement) == raw.SQLITE_ROW ? raw.sqlite3_column_text(statement, 0).utf8_to_string() : null;
        }
    }
}
