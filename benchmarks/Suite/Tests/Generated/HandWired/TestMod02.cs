// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;
using Suite.HandWritten;

namespace Suite.TestMod02;

public partial class Suite007(ClassDatabase<TaggingSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<TaggingSet>>;

public partial class Suite008(ClassDatabase<ForumInboxSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<ForumInboxSet>>;

public partial class Suite009(ClassDatabase<PostsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<PostsSet>>;

public partial class Suite010(ClassDatabase<QuestionsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<QuestionsSet>>;

public partial class Suite011(ClassDatabase<QuestionsSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<QuestionsSet>>;

public partial class Suite012(ClassDatabase<TaggingSet> database) : DatabaseTest(database), IClassFixture<ClassDatabase<TaggingSet>>;
