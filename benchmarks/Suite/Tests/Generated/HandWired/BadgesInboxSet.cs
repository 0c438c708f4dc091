// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.HandWritten;

namespace Suite.Fixtures;

public sealed class BadgesInboxSet : IFixtureSet
{
    public static Fixture[] Fixtures { get; } = [new Users(), new Messages(), new Badges()];

    public static string[] Tables { get; } = ["users", "profiles", "messages", "notifications", "badges", "badge_awards"];
}
