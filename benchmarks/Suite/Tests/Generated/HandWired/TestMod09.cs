// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;
using Suite.HandWritten;

namespace Suite.TestMod09;

public partial class Suite049(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite050(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite051(ClassDatabase<WikiSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<WikiSet>>;

public partial class Suite052(ClassDatabase<PostsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PostsSet>>;

public partial class Suite053(ClassDatabase<PollsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PollsSet>>;

public partial class Suite054(ClassDatabase<TaggingSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<TaggingSet>>;
