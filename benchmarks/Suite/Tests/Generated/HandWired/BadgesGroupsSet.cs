// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.HandWritten;

namespace Suite.Fixtures;

public sealed class BadgesGroupsSet : IFixtureSet
{
    public static Fixture[] Fixtures { get; } = [new Users(), new Community(), new Badges()];

    public static string[] Tables { get; } = ["users", "profiles", "groups", "group_members", "audit_logs", "badges", "badge_awards"];
}
