// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;
using Suite.HandWritten;

namespace Suite.TestMod10;

public partial class Suite055(ClassDatabase<ForumQuestionsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<ForumQuestionsSet>>;

public partial class Suite056(ClassDatabase<PostsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PostsSet>>;

public partial class Suite057(ClassDatabase<ForumQuestionsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<ForumQuestionsSet>>;

public partial class Suite058(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite059(ClassDatabase<PeopleSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PeopleSet>>;

public partial class Suite060(ClassDatabase<WikiSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<WikiSet>>;
