// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;
using Suite.HandWritten;

namespace Suite.TestMod15;

public partial class Suite085(ClassDatabase<TaggingSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<TaggingSet>>;

public partial class Suite086(ClassDatabase<PostsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PostsSet>>;

public partial class Suite087(ClassDatabase<ForumInboxSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<ForumInboxSet>>;

public partial class Suite088(ClassDatabase<TaggingSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<TaggingSet>>;

public partial class Suite089(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite090(ClassDatabase<PollsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PollsSet>>;
