using System.Text.RegularExpressions;
using FixtureGen.AdoNet.Connections;
using Npgsql;

namespace FixtureGen.PostgreSql.Sessions;

/// <summary>
/// Knows which connection of a test holds advisory locks. All share one session, and the server grants a session every lock that it has
/// already, so a second leader would be elected.
/// </summary>
internal sealed partial class AdvisoryLocks(NpgsqlConnection physical)
{
    private ApplicationSession? holder;
    private int ofSession;
    private bool isOfTransaction;

    /// <summary>Whether a text is worth being looked at.</summary>
    internal static bool MayBeIn(string text) => text.Contains("advisory", StringComparison.OrdinalIgnoreCase);

    /// <summary>To be called before a statement of the application runs.</summary>
    /// <returns>Why it cannot run, or null.</returns>
    internal string? Runs(string text, ApplicationSession session, bool inTransaction)
    {
        if (!MayBeIn(text) || Body().IsMatch(text))
        {
            return null;
        }

        var calls = Call().Matches(text);
        if (calls.Count == 0)
        {
            return null;
        }

        if (holder is { IsOpen: false })
        {
            // Closed: whoever gets its connection from the pool has the server forget its locks.
            GiveBack();
        }

        if (holder is not null && holder != session && (ofSession > 0 || isOfTransaction))
        {
            return "another connection of the test holds an advisory lock, and all connections of a test share one session, which would " +
                "get the lock once more.";
        }

        holder = session;
        foreach (var call in calls.Select(static call => call.Value.ToLowerInvariant()))
        {
            if (call.Contains("unlock", StringComparison.Ordinal))
            {
                ofSession = call.Contains("_all", StringComparison.Ordinal) ? 0 : Math.Max(0, ofSession - 1);
            }
            else if (call.Contains("xact", StringComparison.Ordinal))
            {
                // Without a transaction it ends with its statement.
                isOfTransaction |= inTransaction;
            }
            else
            {
                ofSession++;
            }
        }

        return null;
    }

    /// <summary>Notes that the application's transaction has ended, with the locks that were taken for it.</summary>
    internal void TransactionEnded() => isOfTransaction = false;

    /// <summary>Notes that all are given back, with the transaction of the test.</summary>
    internal void Forget()
    {
        holder = null;
        ofSession = 0;
        isOfTransaction = false;
    }

    private void GiveBack()
    {
        if (ofSession > 0)
        {
            using var command = new NpgsqlCommand("SELECT pg_advisory_unlock_all()", physical);
            command.ExecuteNonQuery();
        }

        Forget();
    }

    [GeneratedRegex(@"\bpg_(?:try_)?advisory_(?:xact_)?(?:un)?lock\w*\s*\(", RegexOptions.IgnoreCase)]
    private static partial Regex Call();

    [GeneratedRegex(@"\bCREATE\b.*\b(?:FUNCTION|PROCEDURE)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Body();
}
