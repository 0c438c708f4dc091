using System.Globalization;

namespace Suite;

/// <summary>The order in which the classes, and the tests of each, run: SUITE_ORDER is file, reversed or shuffled; SUITE_SEED seeds the shuffle.</summary>
internal static class Order
{
    public static IReadOnlyList<T> Apply<T>(IEnumerable<T> items, Func<T, string> name)
        => Environment.GetEnvironmentVariable("SUITE_ORDER") switch
        {
            null or "" or "file" => [.. items.OrderBy(name, StringComparer.Ordinal)],
            "reversed" => [.. items.OrderByDescending(name, StringComparer.Ordinal)],
            "shuffled" => [.. items.OrderBy(item => Shuffle(name(item))).ThenBy(name, StringComparer.Ordinal)],
            var other => throw new ArgumentException($"SUITE_ORDER is '{other}'; it can be file, reversed or shuffled."),
        };

    /// <summary>The class of a collection that xUnit made for one class: v2 calls it "Test collection for C", v3 adds an id.</summary>
    public static string ClassOf(string collection) => collection.Replace("Test collection for ", "", StringComparison.Ordinal).Split(' ')[0];

    private static uint Seed { get; }
        = uint.TryParse(Environment.GetEnvironmentVariable("SUITE_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 1;

    /// <summary>FNV-1a: unlike string.GetHashCode the same in each process, so that a seed names one order.</summary>
    private static uint Shuffle(string name)
        => name.Aggregate(2166136261 ^ Seed, (hash, character) => unchecked((hash ^ character) * 16777619));
}
