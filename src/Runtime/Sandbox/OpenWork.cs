using FixtureGen.AdoNet.Readers;

namespace FixtureGen;

/// <summary>The readers and transactions of application code that are open on a database. Engines tell of each; thread safe.</summary>
internal sealed class OpenWork
{
    private readonly List<Entry> entries = [];

    /// <param name="kind">What was opened.</param>
    /// <param name="work">The reader's command, or the transaction's connection.</param>
    /// <param name="statement">The reader's statement, or null.</param>
    /// <param name="inTest">False for what was opened before the test method ran: it is for the class's Dispose to close.</param>
    internal void Opened(OpenWorkKind kind, object work, string? statement, bool inTest)
    {
        lock (entries)
        {
            entries.Add(new(kind, work, statement, inTest));
        }
    }

    internal void Closed(OpenWorkKind kind, object work)
    {
        lock (entries)
        {
            // What was opened last is closed first, as a rule.
            for (var last = entries.Count - 1; last >= 0; last--)
            {
                if (entries[last].Kind == kind && ReferenceEquals(entries[last].Work, work))
                {
                    entries.RemoveAt(last);
                    return;
                }
            }
        }
    }

    /// <summary>Goes on under another name.</summary>
    internal void Replaced(OpenWorkKind kind, object work, object by)
    {
        lock (entries)
        {
            var place = entries.FindIndex(entry => entry.Kind == kind && ReferenceEquals(entry.Work, work));
            if (place >= 0)
            {
                entries[place] = entries[place] with { Work = by };
            }
        }
    }

    /// <summary>Forgets what was open: it has been undone.</summary>
    internal void Clear()
    {
        lock (entries)
        {
            entries.Clear();
        }
    }

    /// <summary>What is open of a kind, as the engine named it.</summary>
    internal IReadOnlyList<object> Of(OpenWorkKind kind)
    {
        lock (entries)
        {
            return entries.Count == 0 ? [] : [.. entries.Where(entry => entry.Kind == kind).Select(static entry => entry.Work)];
        }
    }

    /// <summary>Describes what the test method opened of a kind and did not close, or null.</summary>
    internal string? DescribeLeft(OpenWorkKind kind)
    {
        lock (entries)
        {
            if (entries.Count == 0)
            {
                return null;
            }

            var left = entries.Where(entry => entry.Kind == kind && entry is { InTest: true, Work: not HandedOutReader { Reader.IsClosed: true } }).ToList();
            return (left, kind) switch
            {
                ({ Count: 0 }, _) => null,
                (_, OpenWorkKind.Reader) => string.Join("; ", left.Select(static entry => $"a reader of: {entry.Statement}")),
                ({ Count: 1 }, _) => "a transaction",
                _ => $"{left.Count} transactions",
            };
        }
    }

    private readonly record struct Entry(OpenWorkKind Kind, object Work, string? Statement, bool InTest);
}
