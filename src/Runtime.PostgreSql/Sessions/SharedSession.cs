using FixtureGen.AdoNet.Connections;
using Npgsql;

namespace FixtureGen.PostgreSql.Sessions;

/// <summary>
/// The one session of a test, which all connections of the application share: it is to each of them what a session of its own would be.
/// What cannot be told apart is refused.
/// </summary>
internal sealed class SharedSession(NpgsqlConnection physical)
{
    private readonly SessionSettings settings = new(physical);
    private readonly LocalSettings localSettings = new(physical);
    private readonly AdvisoryLocks locks = new(physical);
    private readonly TypeCatalogue types = new(physical);

    /// <summary>Whether settings were sent that the session did not begin with.</summary>
    internal bool HasChanged => settings.HasChanged || localSettings.AreDue;

    /// <summary>Whether a connection's next statement can run as it is.</summary>
    internal bool IsReadyFor(ApplicationSession session) => settings.Is(session) && !types.AreOld && !localSettings.AreDue;

    /// <summary>Makes the session that of a connection, for what it does next.</summary>
    internal void Use(ApplicationSession session)
    {
        localSettings.GiveBack();
        settings.Use(session);
        types.Refresh();
    }

    /// <summary>To be called before a statement of the application runs.</summary>
    /// <returns>Why it cannot run, or null.</returns>
    internal string? Runs(string text, ApplicationSession session, bool inTransaction)
        => locks.Runs(text, session, inTransaction) ?? localSettings.Runs(text, inTransaction);

    /// <summary>To be called when it has run.</summary>
    internal void Ran(string text, ApplicationSession session)
    {
        types.Ran(text);
        settings.Ran(text, session);
    }

    /// <summary>To be called when a connection has begun a transaction.</summary>
    internal void Began(ApplicationSession session) => settings.Began(session);

    /// <summary>To be called before it is committed.</summary>
    internal void Commits() => settings.Commits();

    /// <summary>To be called when it is committed.</summary>
    internal void Committed()
    {
        settings.Committed();
        localSettings.Committed();
        locks.TransactionEnded();
    }

    /// <summary>To be called before it is rolled back.</summary>
    internal void RollsBack() => settings.RollsBack();

    /// <summary>To be called when it is rolled back.</summary>
    internal void RolledBack()
    {
        settings.RolledBack();
        localSettings.RolledBack();
        locks.TransactionEnded();
    }

    /// <summary>Gives the session the settings back that it began with. Always true.</summary>
    internal bool TakeBack()
    {
        localSettings.GiveBack();
        return settings.TakeBack();
    }

    /// <summary>Notes that all is undone, with the transaction of the test.</summary>
    internal void Forget()
    {
        settings.Forget();
        localSettings.Forget();
        locks.Forget();
    }
}
