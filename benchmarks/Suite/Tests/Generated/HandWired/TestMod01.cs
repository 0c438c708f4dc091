// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;
using Suite.HandWritten;

namespace Suite.TestMod01;

public partial class Suite001(ClassDatabase<PollsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PollsSet>>;

public partial class Suite002(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite003(ClassDatabase<PollsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PollsSet>>;

public partial class Suite004(ClassDatabase<QuestionsWikiSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<QuestionsWikiSet>>;

public partial class Suite005(ClassDatabase<TaggingSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<TaggingSet>>;

public partial class Suite006(ClassDatabase<BadgesInboxSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<BadgesInboxSet>>;
