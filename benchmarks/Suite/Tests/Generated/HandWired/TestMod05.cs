// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;
using Suite.HandWritten;

namespace Suite.TestMod05;

public partial class Suite025(ClassDatabase<TaggingSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<TaggingSet>>;

public partial class Suite026(ClassDatabase<ForumInboxSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<ForumInboxSet>>;

public partial class Suite027(ClassDatabase<QuestionsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<QuestionsSet>>;

public partial class Suite028(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite029(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite030(ClassDatabase<PollsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PollsSet>>;
