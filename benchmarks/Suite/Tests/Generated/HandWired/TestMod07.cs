// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;
using Suite.HandWritten;

namespace Suite.TestMod07;

public partial class Suite037(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite038(ClassDatabase<TaggingSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<TaggingSet>>;

public partial class Suite039(ClassDatabase<QuestionsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<QuestionsSet>>;

public partial class Suite040(ClassDatabase<TaggingSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<TaggingSet>>;

public partial class Suite041(ClassDatabase<PostsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PostsSet>>;

public partial class Suite042(ClassDatabase<PollsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PollsSet>>;
