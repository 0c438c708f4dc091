// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.HandWritten;

namespace Suite.Fixtures;

public sealed class QuestionsWikiSet : IFixtureSet
{
    public static Fixture[] Fixtures { get; } = [new Users(), new Questions(), new Wiki()];

    public static string[] Tables { get; } = ["users", "profiles", "questions", "answers", "documents", "revisions"];
}
