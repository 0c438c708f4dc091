// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;
using Suite.HandWritten;

namespace Suite.TestMod12;

public partial class Suite067(ClassDatabase<QuestionsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<QuestionsSet>>;

public partial class Suite068(ClassDatabase<QuestionsWikiSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<QuestionsWikiSet>>;

public partial class Suite069(ClassDatabase<ForumInboxSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<ForumInboxSet>>;

public partial class Suite070(ClassDatabase<QuestionsWikiSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<QuestionsWikiSet>>;

public partial class Suite071(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite072(ClassDatabase<TaggingSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<TaggingSet>>;
