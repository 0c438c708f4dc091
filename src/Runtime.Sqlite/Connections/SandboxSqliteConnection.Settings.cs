using FixtureGen.Sqlite.Databases;
using SQLitePCL;

namespace FixtureGen.Sqlite.Connections;

/// <summary>The connection's own settings: those of its connection string, and those that it was sent.</summary>
/// <remarks>
/// They stay when it is closed and opened again in the same test, as they do where the provider keeps closed connections in a pool.
/// </remarks>
internal partial class SandboxSqliteConnection
{
    // Called out of native code, which no exception may reach.
    private static readonly strdelegate_authorizer Hear = static (connection, action, name, value, _, _) =>
    {
        switch (action)
        {
            case raw.SQLITE_PRAGMA when value is not null:
                ((SandboxSqliteConnection)connection).IsSetting(name, value);
                break;
            case raw.SQLITE_ATTACH or raw.SQLITE_DETACH:
                ((SandboxSqliteConnection)connection).Spoil(action == raw.SQLITE_ATTACH ? "ATTACH" : "DETACH");
                break;
        }

        return raw.SQLITE_OK;
    };

    private readonly SessionSettings given = SessionSettings.Default;
    private bool hasChangedSettings;

    internal SessionSettings Settings { get; private set; } = SessionSettings.Default;

    /// <summary>
    /// Has SQLite say which settings the statements of a text change: however they are written, and one by one, as it prepares them. That
    /// is also when it takes most of them, whether the statement then runs or not.
    /// </summary>
    internal void WatchSettings()
    {
        var handle = Handle!;
        if (IsShared)
        {
            Leased.Settings.Watch();
        }

        raw.sqlite3_set_authorizer(handle, Hear, this);
    }

    private void IsSetting(string pragma, string value)
    {
        if (SettingText.LeavesSettings(pragma) || Leased.Settings.AreBeingSet)
        {
            return;
        }

        hasChangedSettings = true;
        if (Settings.After(pragma, value) is { } after)
        {
            if (InTransaction && after.EnforcesForeignKeys != Settings.EnforcesForeignKeys)
            {
                // Inside of a transaction it does nothing, as on any connection.
                return;
            }

            Settings = after;
        }

        if (IsShared)
        {
            Leased.Settings.Set(pragma, value);
        }
    }

    private void Spoil(string by)
    {
        hasChangedSettings = true;
        if (IsShared)
        {
            Leased.Settings.Spoil(by);
        }
    }
}
