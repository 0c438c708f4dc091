using FixtureGen.Analyzers.TestClasses;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.TestClasses;

public sealed class ClassSetupAnalyzerTests
{
    [Theory]
    [InlineData("void [|Arrange|](ForumContext db) { }")]
    [InlineData("static void Arrange[|<T>|]() { }")]
    [InlineData("static [|int|] Arrange() => 1;")]
    [InlineData("static [|Task<int>|] Arrange() => Task.FromResult(1);")]
    [InlineData("static async [|void|] Arrange() => await Task.Yield();")]
    [InlineData("static void Arrange([|string|] name) { }")]
    [InlineData("static void Arrange(ForumContext db, [|ShopContext|] shop) { }")]
    [InlineData("static void Arrange(ref [|ForumContext|] db) { }")]
    [InlineData("static void Arrange([|DbContext|] db) { }")]
    public Task A_method_that_cannot_be_called_is_reported_at_what_is_wrong(string method) => InTestClass(method);

    [Theory]
    [InlineData("static void Arrange() { }")]
    [InlineData("static void Arrange(ForumContext db) { }")]
    [InlineData("private static Task Arrange(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;")]
    [InlineData("public static async ValueTask Arrange(ForumContext db, DbConnection connection, CancellationToken cancellationToken) => await Task.Yield();")]
    [InlineData("static async Task Arrange(CancellationToken cancellationToken, ForumContext db) => await Task.Yield();")]
    public Task A_method_of_the_right_shape_is_not_reported(string method) => InTestClass(method);

    [Theory]
    [InlineData("public class Plain { [ClassSetup] static void [|Arrange|]() { } }")]
    [InlineData("[UseFixtures<Cities>] public partial class Tests { [ClassSetup] static void Arrange([|ForumContext|] db) { } }")]
    [InlineData("[UseFixtures<Cities>] public partial class Tests { [ClassSetup] static void Arrange(DbConnection db) { } }")]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base; public partial class Tests : Base { [ClassSetup] static void Arrange(ForumContext db) { } }")]
    [InlineData("[UseFixtures<Users>] public partial class Tests { static int Unmarked(string name) => 1; }")]
    [InlineData("[UseFixtures<Users>] public partial class Tests { [ClassSetup] static partial void [|Arrange|]<T>(ForumContext db); static partial void Arrange<T>(ForumContext db) { } }")]
    public Task The_class_decides_what_can_be_passed(string source) => Verify.ReportsAsync<ClassSetupAnalyzer>(source.Replace("[|Arrange|]<T>", "Arrange[|<T>|]"));

    [Theory]
    [InlineData("void [|Arrange|]() { }", "Class set-up 'Arrange' cannot be called: it is not static. Make it a static method with a body.")]
    [InlineData("static [|int|] Arrange() => 1;", "Class set-up 'Arrange' cannot be called: it returns 'int'. Return 'void', 'Task' or 'ValueTask'.")]
    [InlineData("static async [|void|] Arrange() => await Task.Yield();",
        "Class set-up 'Arrange' cannot be called: it is 'async void', which cannot be awaited. Return 'Task' or 'ValueTask'.")]
    [InlineData("static void Arrange([|string|] name) { }",
        "Class set-up 'Arrange' cannot be called: FixtureGen cannot pass anything for parameter 'name'. Take any of 'ForumContext', " +
        "'DbConnection' and 'CancellationToken', by value.")]
    public Task The_message_says_why_and_what_to_do(string method, string message) => InTestClass(method, message);

    private static Task InTestClass(string method, params string[] messages)
        => Verify.ReportsAsync<ClassSetupAnalyzer>($$"""
            [UseFixtures<Users>]
            public partial class Tests
            {
                [ClassSetup]
                {{method}}
            }
            """, messages);
}
