// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;
using Suite.HandWritten;

namespace Suite.TestMod19;

public partial class Suite109(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite110(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite111(ClassDatabase<PostsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PostsSet>>;

public partial class Suite112(ClassDatabase<TaggingSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<TaggingSet>>;

public partial class Suite113(ClassDatabase<PostsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PostsSet>>;

public partial class Suite114(ClassDatabase<BadgesGroupsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<BadgesGroupsSet>>;
