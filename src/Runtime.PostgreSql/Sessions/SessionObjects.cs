using System.Data;
using FixtureGen.AdoNet.Connections;
using FixtureGen.AdoNet.Readers;
using Npgsql;

namespace FixtureGen.PostgreSql.Sessions;

/// <summary>
/// Knows which connection of a test has made what only a session has: temporary tables, views and sequences, prepared statements and
/// cursors. Another connection of the test would see them, so its statement is refused; they go when their connection is closed, and
/// where <c>ON COMMIT</c> says so.
/// </summary>
/// <remarks>
/// What functions make is not seen. The ids that a sequence gave last are the session's too: they are refused to a connection when another
/// one has written since.
/// </remarks>
internal sealed class SessionObjects(NpgsqlConnection physical)
{
    private readonly List<(SessionObject Object, ApplicationSession Owner)> made = [];
    private ApplicationSession? lastWriter;
    private ApplicationSession? committed;
    private int madeBefore;

    /// <summary>Whether something is to go before the next statement.</summary>
    internal bool AreDue => made.Count > 0 && made.Exists(IsDue);

    /// <summary>To be called before a statement of the application runs.</summary>
    /// <returns>Why it cannot run, or null.</returns>
    internal string? Runs(IStatement statement, ApplicationSession session, bool inTransaction)
    {
        if (made.Count > 0 && OthersIn(statement.Text, session) is { } others)
        {
            return $"{others.Name} is a {others.Word} of another connection of the test, and all connections of a test share one session, " +
                "in which this connection would use it too.";
        }

        var writer = lastWriter;
        if (!statement.Traits.OnlyReads)
        {
            lastWriter = session;
        }

        if (!statement.Traits.MayBeAboutSession)
        {
            return null;
        }

        var text = statement.Text;
        return SessionObject.AsksForLastId(text) && writer is not null && writer != session
            ? "it asks for the last id of its session, and another connection of the test, which shares the session, has written since."
            : SessionObject.Refusal(text, inTransaction);
    }

    /// <summary>To be called when it has run.</summary>
    internal void Ran(string text, ApplicationSession session)
    {
        if (SessionObject.MayBeIn(text))
        {
            made.RemoveAll(it => it.Owner == session && it.Object.IsRemovedBy(text));
            made.AddRange(SessionObject.MadeBy(text).Select(it => (it, session)));
        }
    }

    /// <summary>Notes that a connection begins a transaction.</summary>
    internal void Began() => madeBefore = made.Count;

    /// <summary>Notes that the transaction was rolled back: what was made in it is gone, but for prepared statements.</summary>
    internal void RolledBack()
    {
        for (var number = made.Count - 1; number >= madeBefore; number--)
        {
            if (made[number].Object.IsOfTransaction)
            {
                made.RemoveAt(number);
            }
        }
    }

    /// <summary>Notes that a connection has committed its transaction, or a statement of its own.</summary>
    internal void Committed(ApplicationSession session) => committed = session;

    /// <summary>Lets go what has gone with its connection or with a commit.</summary>
    internal void Remove()
    {
        if (!AreDue)
        {
            committed = null;
            return;
        }

        foreach (var (going, owner) in made.Where(IsDue).ToArray())
        {
            Remove(going, owner.IsOpen);
        }

        made.RemoveAll(it => !it.Owner.IsOpen || (IsDue(it) && it.Object.OnCommit is not OnCommit.DeleteRows));
        committed = null;
    }

    /// <summary>Notes that all is undone, with the transaction of the test. Prepared statements are not: they are removed.</summary>
    internal void Forget()
    {
        if (made.Count > 0 && physical.State == ConnectionState.Open)
        {
            foreach (var (prepared, _) in made.Where(static it => !it.Object.IsOfTransaction))
            {
                Remove(prepared, isOpen: false);
            }
        }

        made.Clear();
        madeBefore = 0;
        lastWriter = null;
        committed = null;
    }

    private SessionObject? OthersIn(string text, ApplicationSession session)
        => made.Find(it => it.Owner != session && it.Object.IsUsedBy(text)).Object;

    private void Remove(SessionObject going, bool isOpen)
    {
        if (going.Catalogue is not { } catalogue || IsIn(catalogue, going))
        {
            using var removing = new NpgsqlCommand(going.CommandForGone(isOpen), physical);
            removing.ExecuteNonQuery();
        }
    }

    private bool IsDue((SessionObject Object, ApplicationSession Owner) it)
        => !it.Owner.IsOpen || (committed == it.Owner && it.Object.OnCommit is not OnCommit.Stays);

    private bool IsIn(string catalogue, SessionObject going)
    {
        using var command = new NpgsqlCommand($"SELECT 1 FROM {catalogue} WHERE name = $1", physical)
        {
            Parameters = { new() { Value = going.Folded } },
        };
        return command.ExecuteScalar() is not null;
    }
}
