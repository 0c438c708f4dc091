using FixtureGen.Analyzers.TestClasses;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.TestClasses;

public sealed class UnsuitableTestClassAnalyzerTests
{
    [Theory]
    [InlineData("[UseFixtures<Users>] public static partial class [|Tests|];")]
    [InlineData("[UseFixtures<Users>] public partial class [|Tests|]<T>;")]
    [InlineData("[UseDatabase(typeof(object))] public sealed partial class [|Tests|]<T>;")]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base; public partial class [|Tests|]<T> : Base;")]
    [InlineData("public partial class Outer<T> { [UseFixtures<Users>] public partial class [|Tests|]; }")]
    [InlineData("[UseFixtures<Users>] public partial class [|Base|]<T>; public partial class Tests : Base<int>;")]
    public Task A_class_that_cannot_be_made_an_instance_of_is_reported(string source) => Verify.ReportsAsync<UnsuitableTestClassAnalyzer>(source);

    [Theory]
    [InlineData("[UseFixtures<Users>] public partial class Tests;")]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base<T>; public partial class Tests : Base<int>;")]
    [InlineData("public partial class Outer<T> { [UseFixtures<Users>] public abstract partial class Base; }")]
    [InlineData("public static class Outer { [UseFixtures<Users>] public partial class Tests; }")]
    [InlineData("public class Plain<T>; public static class Helpers;")]
    [InlineData("public abstract class D : TestDatabase<ForumContext>; [Fixture, UseDatabase<D>] public class More<T> : Users;")]
    public Task A_class_that_can_is_not(string source) => Verify.ReportsAsync<UnsuitableTestClassAnalyzer>(source);

    [Theory]
    [InlineData("[UseFixtures<Users>] public static partial class [|Tests|];",
        "'Tests' uses fixtures but is static, so no test gets a database. Remove 'static' from the class and from its tests.")]
    [InlineData("[UseFixtures<Users>] public partial class [|Tests|]<T>;",
        "'Tests<T>' uses fixtures but has type parameters, which nobody fills in when its tests run. Make it abstract, and derive a class from it for each type that is to be tested.")]
    [InlineData("public partial class Outer<T> { [UseFixtures<Users>] public partial class [|Tests|]; }",
        "'Outer<T>.Tests' uses fixtures but is nested in a type with type parameters, which nobody fills in when its tests run. Move it out of that type, or make it abstract.")]
    public Task The_message_says_what_is_wrong_and_what_to_do(string source, string message) => Verify.ReportsAsync<UnsuitableTestClassAnalyzer>(source, message);
}
