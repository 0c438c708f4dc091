// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.HandWritten;

namespace Suite.Fixtures;

public sealed class ForumInboxSet : IFixtureSet
{
    public static Fixture[] Fixtures { get; } = [new Users(), new Forums(), new Messages()];

    public static string[] Tables { get; } = ["users", "profiles", "categories", "forums", "threads", "posts", "messages", "notifications"];
}
