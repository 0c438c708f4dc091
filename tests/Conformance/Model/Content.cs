using System.Collections.Immutable;

namespace FixtureGen.Conformance.Model;

/// <summary>The rows that programs work with.</summary>
internal sealed record Content(ImmutableSortedDictionary<string, int> Accounts, ImmutableSortedSet<string> Customers)
{
    /// <summary>What the fixture loads.</summary>
    internal static Content Initial { get; } = new(
        ImmutableSortedDictionary<string, int>.Empty.Add("Ann", 100).Add("Bob", 50),
        ["Ann", "Bob", "Cem"]);

    public override string ToString()
        => $"{string.Join(", ", Accounts.Select(account => $"{account.Key} {account.Value}"))}; {string.Join(", ", Customers)}";
}
