// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.HandWritten;

namespace Suite.Fixtures;

public sealed class WikiSet : IFixtureSet
{
    public static Fixture[] Fixtures { get; } = [new Users(), new Wiki(), new WikiVotes()];

    public static string[] Tables { get; } = ["users", "profiles", "documents", "revisions", "helpful_votes"];
}
