// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;
using Suite.HandWritten;

namespace Suite.TestMod04;

public partial class Suite019(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite020(ClassDatabase<BadgesGroupsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<BadgesGroupsSet>>;

public partial class Suite021(ClassDatabase<PollsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PollsSet>>;

public partial class Suite022(ClassDatabase<PollsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PollsSet>>;

public partial class Suite023(ClassDatabase<PostsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PostsSet>>;

public partial class Suite024(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;
