// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.HandWritten;

namespace Suite.Fixtures;

public sealed class TaggingSet : IFixtureSet
{
    public static Fixture[] Fixtures { get; } = [new Users(), new Forums(), new Tagging()];

    public static string[] Tables { get; } = ["users", "profiles", "categories", "forums", "threads", "posts", "forum_moderators", "thread_watches", "tags", "thread_tags"];
}
