// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.HandWritten;

namespace Suite.Fixtures;

public sealed class PostsSet : IFixtureSet
{
    public static Fixture[] Fixtures { get; } = [new Users(), new Forums(), new PostExtras()];

    public static string[] Tables { get; } = ["users", "profiles", "categories", "forums", "threads", "posts", "post_revisions", "attachments", "post_votes", "flags"];
}
