// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;
using Suite.HandWritten;

namespace Suite.TestMod17;

public partial class Suite097(ClassDatabase<PostsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PostsSet>>;

public partial class Suite098(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite099(ClassDatabase<PostsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PostsSet>>;

public partial class Suite100(ClassDatabase<QuestionsWikiSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<QuestionsWikiSet>>;

public partial class Suite101(ClassDatabase<PollsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PollsSet>>;

public partial class Suite102(ClassDatabase<BadgesInboxSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<BadgesInboxSet>>;
