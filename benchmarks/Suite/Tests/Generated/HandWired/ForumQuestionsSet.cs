// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.HandWritten;

namespace Suite.Fixtures;

public sealed class ForumQuestionsSet : IFixtureSet
{
    public static Fixture[] Fixtures { get; } = [new Users(), new Forums(), new Questions()];

    public static string[] Tables { get; } = ["users", "profiles", "categories", "forums", "threads", "posts", "questions", "answers"];
}
