namespace FixtureGen.Analyzers.Tests.Hazards;

public sealed class ChangedStaticHazardTests
{
    [Theory]
    [InlineData("private static int last; [Fact] public void Test() { {|FG5008:last|} = 1; }")]
    [InlineData("private static int count; [Fact] public void Test() { {|FG5008:count|}++; }")]
    [InlineData("[Fact] public void Test() { {|FG5008:Settings.Limit|} += 5; }")]
    [InlineData("[Fact] public void Test() { {|FG5008:Settings.Names|}.Add(\"x\"); }")]
    [InlineData("[Fact] public void Test() { {|FG5008:Settings.Sizes|}[\"x\"] = 1; }")]
    [InlineData("[Fact] public void Test() { Set(); void Set() => {|FG5008:Settings.Limit|} = 3; }")]
    [InlineData("public Tests() => {|FG5008:Settings.Limit|} = 3;")]
    public Task A_static_that_a_test_writes_is_reported(string members) => VerifyHazards.ReportsAsync(members, Settings);

    [Theory]
    [InlineData("private int last; [Fact] public void Test() { last = 1; }")]
    [InlineData("[Fact] public void Test() { Assert.Equal(3, Settings.Limit); Assert.Empty(Settings.Names); }")]
    [InlineData("private static object? shared; [Fact] public void Test() { shared ??= new object(); }")]
    [InlineData("[ThreadStatic] private static int depth; [Fact] public void Test() { depth = 1; }")]
    [InlineData("[Fact] public void Test() { System.Globalization.CultureInfo.DefaultThreadCurrentCulture = null; }")]
    [InlineData("[Fact] public void Test() { var before = Settings.Limit; try { Settings.Limit = 9; } finally { Settings.Limit = before; } }")]
    [InlineData("[Fact] public void Test() { Settings.Limit = 9; } public void Dispose() => Settings.Limit = 3;")]
    [InlineData("private static readonly int Size; static Tests() => Size = 3;")]
    [InlineData("private static int size; [ClassSetup] static void Arrange() => size = 3;")]
    [InlineData("[Fact] public void Test() { Settings.Raise(); }")]
    [InlineData("private static object? app; [ClassInitialize] public static void Start() => app = new object(); class ClassInitializeAttribute : Attribute { }")]
    [InlineData("[OneTimeSetUp] public void Start() => Settings.Limit = 9; class OneTimeSetUpAttribute : Attribute { }")]
    [InlineData("[Fact] public void Test() { Settings.Limit = 9; } [ClassCleanup] public static void Stop() => Settings.Limit = 3; class ClassCleanupAttribute : Attribute { }")]
    [InlineData("[Fact] public void Test() { System.Threading.Interlocked.Increment(ref Settings.Limit); }")]
    public Task A_static_that_is_read_or_put_back_is_not(string members) => VerifyHazards.ReportsAsync("#nullable enable annotations\n" + members, Settings);

    [Fact]
    public Task The_message_says_what_to_do()
        => VerifyHazards.ReportsAsync(
            "[Fact] public void Test() { {|FG5008:Settings.Limit|} = 1; }",
            Settings,
            "'Settings.Limit' is static. A rollback does not undo what a test stores there, so other tests depend on the order. "
            + "Make it an instance member, or put the old value back in 'Dispose'.");

    private const string Settings = """
        public static class Settings
        {
            public static int Limit = 3;
            public static List<string> Names { get; } = new();
            public static readonly Dictionary<string, int> Sizes = new();
            public static void Raise() => Limit++;
        }
        """;
}
