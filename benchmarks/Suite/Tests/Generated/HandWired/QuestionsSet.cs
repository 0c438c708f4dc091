// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.HandWritten;

namespace Suite.Fixtures;

public sealed class QuestionsSet : IFixtureSet
{
    public static Fixture[] Fixtures { get; } = [new Users(), new Questions(), new AnswerVotes()];

    public static string[] Tables { get; } = ["users", "profiles", "questions", "answers", "answer_votes"];
}
