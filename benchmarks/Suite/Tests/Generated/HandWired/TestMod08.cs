// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;
using Suite.HandWritten;

namespace Suite.TestMod08;

public partial class Suite043(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite044(ClassDatabase<PostsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PostsSet>>;

public partial class Suite045(ClassDatabase<PollsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PollsSet>>;

public partial class Suite046(ClassDatabase<ForumQuestionsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<ForumQuestionsSet>>;

public partial class Suite047(ClassDatabase<ForumInboxSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<ForumInboxSet>>;

public partial class Suite048(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;
