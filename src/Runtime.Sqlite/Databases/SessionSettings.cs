using FixtureGen.Sqlite.Handles;
using FixtureGen.Sqlite.Images;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Databases;

/// <summary>The settings of one connection that decide what its statements do to rows.</summary>
/// <remarks>
/// On a real database SQLite keeps them for each connection. Here the connections of a test share one handle, so each brings its own along.
/// </remarks>
internal sealed record SessionSettings(bool EnforcesForeignKeys, bool RunsTriggersRecursively, bool IsReadOnly)
{
    private const int ForeignKeys = 1002;

    /// <summary>What a connection has that says nothing else; how the library was compiled decides.</summary>
    internal static SessionSettings Default { get; } = Read();

    /// <summary>What a connection has that is opened by a connection string.</summary>
    internal static SessionSettings Of(SqliteConnectionStringBuilder keywords)
        => new(
            keywords.ForeignKeys ?? Default.EnforcesForeignKeys, keywords.RecursiveTriggers,
            keywords.Mode == SqliteOpenMode.ReadOnly);

    /// <summary>The settings after a <c>PRAGMA</c>; null where it sets none of these.</summary>
    internal SessionSettings? After(string pragma, string value) => pragma.ToUpperInvariant() switch
    {
        "FOREIGN_KEYS" => this with { EnforcesForeignKeys = IsOn(value) },
        "RECURSIVE_TRIGGERS" => this with { RunsTriggersRecursively = IsOn(value) },
        "QUERY_ONLY" => this with { IsReadOnly = IsOn(value) },
        _ => null,
    };

    /// <summary>Gives them to a handle that has others.</summary>
    internal void ApplyTo(sqlite3 handle, SessionSettings before)
    {
        if (EnforcesForeignKeys != before.EnforcesForeignKeys)
        {
            // A PRAGMA could not while a transaction is open, and here one always is.
            SqliteException.ThrowExceptionForRC(raw.sqlite3_db_config(handle, ForeignKeys, EnforcesForeignKeys ? 1 : 0, out _), handle);
        }

        if (RunsTriggersRecursively != before.RunsTriggersRecursively)
        {
            Set(handle, "recursive_triggers", RunsTriggersRecursively);
        }

        if (IsReadOnly != before.IsReadOnly)
        {
            Set(handle, "query_only", IsReadOnly);
        }
    }

    private static void Set(sqlite3 handle, string pragma, bool on)
        => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(handle, $"PRAGMA {pragma} = {(on ? 1 : 0)}"), handle);

    /// <summary>As SQLite reads it. Of a number it looks at the last byte.</summary>
    private static bool IsOn(string value)
        => value is [>= '0' and <= '9', ..]
            ? int.TryParse(value, out var number) && (byte)number != 0
            : value.ToUpperInvariant() is "ON" or "YES" or "TRUE";

    private static SessionSettings Read()
    {
        using var connection = MemoryConnection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys";
        return new(command.ExecuteScalar() is 1L, RunsTriggersRecursively: false, IsReadOnly: false);
    }
}
