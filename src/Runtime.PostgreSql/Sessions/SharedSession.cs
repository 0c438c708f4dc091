using FixtureGen.AdoNet.Connections;
using FixtureGen.AdoNet.Readers;
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
    private readonly SessionObjects objects = new(physical);
    private readonly TypeCatalogue types = new(physical);
    private ApplicationSession begun;

    /// <summary>Whether a text has to be looked at.</summary>
    internal static bool MayBeAbout(string text)
        => SettingStatements.MayBeIn(text) || SessionObject.MayBeIn(text) || AdvisoryLocks.MayBeIn(text)
            || TypeCatalogue.MayBeIn(text);

    /// <summary>Whether settings were sent that the session did not begin with.</summary>
    internal bool HasChanged => settings.HasChanged || localSettings.AreDue || objects.AreDue;

    /// <summary>Whether a connection's next statement can run as it is.</summary>
    internal bool IsReadyFor(ApplicationSession session)
        => settings.Is(session) && !types.AreOld && !localSettings.AreDue && !objects.AreDue;

    /// <summary>Makes the session that of a connection, for what it does next.</summary>
    internal void Use(ApplicationSession session)
    {
        localSettings.GiveBack();
        objects.Remove();
        settings.Use(session);
        types.Refresh();
    }

    /// <summary>To be called before a statement of the application runs.</summary>
    /// <returns>Why it cannot run, or null.</returns>
    internal string? Runs(IStatement statement, ApplicationSession session, bool inTransaction)
    {
        if (objects.Runs(statement, session, inTransaction) is { } whyNot)
        {
            return whyNot;
        }

        return !statement.Traits.MayBeAboutSession ? null
            : locks.Runs(statement.Text, session, inTransaction) ?? localSettings.Runs(statement.Text, inTransaction);
    }

    /// <summary>To be called when it has run.</summary>
    internal void Ran(IStatement statement, ApplicationSession session, bool inTransaction)
    {
        if (statement.Traits.MayBeAboutSession)
        {
            types.Ran(statement.Text);
            settings.Ran(statement.Text, session);
            objects.Ran(statement.Text, session);
        }

        if (!inTransaction)
        {
            objects.Committed(session);
        }
    }

    /// <summary>To be called when a connection has begun a transaction.</summary>
    internal void Began(ApplicationSession session)
    {
        begun = session;
        settings.Began(session);
        objects.Began();
    }

    /// <summary>To be called before it is committed.</summary>
    internal void Commits() => settings.Commits();

    /// <summary>To be called when it is committed.</summary>
    internal void Committed()
    {
        settings.Committed();
        objects.Committed(begun);
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
        objects.RolledBack();
        locks.TransactionEnded();
    }

    /// <summary>Gives the session the settings back that it began with. Always true.</summary>
    internal bool TakeBack()
    {
        localSettings.GiveBack();
        objects.Remove();
        return settings.TakeBack();
    }

    /// <summary>Notes that all is undone, with the transaction of the test.</summary>
    internal void Forget()
    {
        settings.Forget();
        objects.Forget();
        localSettings.Forget();
        locks.Forget();
    }
}
