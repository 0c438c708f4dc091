// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.HandWritten;

namespace Suite.Fixtures;

public sealed class PollsSet : IFixtureSet
{
    public static Fixture[] Fixtures { get; } = [new Users(), new Forums(), new Polls()];

    public static string[] Tables { get; } = ["users", "profiles", "categories", "forums", "threads", "posts", "polls", "poll_options", "poll_votes"];
}
