using FixtureGen.Engines;
using FixtureGen.Plan;

namespace FixtureGen.Reporting;

/// <summary>One fixture of one group, as it was loaded.</summary>
internal sealed class FixtureReport
{
    internal FixtureReport(Type fixture, PlannedFixtureAttribute? planned, LoadRecord record, TimeSpan elapsed)
    {
        Fixture = fixture;
        Record = record;
        Elapsed = elapsed;
        Planned = planned?.Tables ?? [];
        var touched = new HashSet<string>(Planned, StringComparer.OrdinalIgnoreCase);
        Missing = [.. record.RowsByTable.Keys.Where(table => !touched.Contains(table))];
    }

    internal Type Fixture { get; }

    internal LoadRecord Record { get; }

    internal TimeSpan Elapsed { get; }

    /// <summary>The table-touch list that the generator found.</summary>
    internal IReadOnlyList<string> Planned { get; }

    /// <summary>Tables that were written and that the list lacks.</summary>
    internal IReadOnlyList<string> Missing { get; }

    /// <summary>What to add, and where; null when the list is right.</summary>
    internal string? Advice => Missing.Count == 0
        ? null
        : $"Fixture '{Fixture}' also writes {string.Join(", ", Missing)}: add " +
            $"[Touches({string.Join(", ", Missing.Select(static table => $"\"{table}\""))})] to it, so that the plan says so.";
}
