using FixtureGen.Analyzers.Declarations;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Declarations;

public sealed class FixtureConstructionAnalyzerTests
{
    private const string Load = "public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;";

    [Theory]
    [InlineData("[Fixture] public abstract class [|F|] : Fixture;")]
    [InlineData("[Fixture] public class [|F|]<T> : Fixture { LOAD }")]
    [InlineData("public class Outer<T> { [Fixture] public class [|F|] : Fixture { LOAD } }")]
    [InlineData("[Fixture] public class [|F|](int size) : Fixture { public int Size => size; LOAD }")]
    [InlineData("[Fixture] public class [|F|] : Fixture { private F() { } LOAD }")]
    [InlineData("[Fixture] public class [|F|] : Fixture { protected F() { } LOAD }")]
    [InlineData("public class Outer { [Fixture] private class [|F|] : Fixture { LOAD } }")]
    [InlineData("public class Outer { [Fixture] protected class [|F|] : Fixture { LOAD } }")]
    [InlineData("[Fixture] file class [|F|] : Fixture { LOAD }")]
    [InlineData("[Fixture] public class [|F|] { }")]
    [InlineData("public class [|F|] : Fixture { LOAD }")]
    [InlineData("public class [|F|] : Fixture<ForumContext> { public override Task LoadAsync(ForumContext db, CancellationToken cancellationToken) => Task.CompletedTask; }")]
    public Task A_fixture_that_cannot_be_constructed_is_reported_at_its_name(string source)
        => Verify.ReportsAsync<FixtureConstructionAnalyzer>(source.Replace("LOAD", Load));

    [Theory]
    [InlineData("[Fixture] public class F : Fixture { LOAD }")]
    [InlineData("[Fixture] internal sealed class F : Fixture { LOAD }")]
    [InlineData("[Fixture] public class F : Fixture { internal F() { } public F(int size) { } LOAD }")]
    [InlineData("public abstract class Base : Fixture; [Fixture] public class F : Base { LOAD }")]
    [InlineData("public class Base<T> : Fixture { LOAD } [Fixture] public class F : Base<int>;")]
    [InlineData("public class Outer { [Fixture] internal class F : Fixture { LOAD } }")]
    [InlineData("public class Outer { [Fixture] protected internal class F : Fixture { LOAD } }")]
    [InlineData("[UseFixtures<Users, Cities>] public class Tests { }")]
    [InlineData("public class Unrelated { }")]
    public Task A_fixture_that_can_be_constructed_is_not_reported(string source)
        => Verify.ReportsAsync<FixtureConstructionAnalyzer>(source.Replace("LOAD", Load));

    [Theory]
    [InlineData("public abstract class Base : Fixture; [UseFixtures<[|Base|]>] public class Tests { }")]
    [InlineData("public abstract class Base : Fixture; [UseFixtures(typeof(Users), typeof([|Base|]))] public class Tests { }")]
    [InlineData("public abstract class Base : Fixture; [DependsOnFixtures<Cities, [|Base|]>, Fixture] public class F : Fixture { LOAD }")]
    [InlineData("public abstract class Base : Fixture; [DependsOn<Cities, [|Base|]>, Fixture] public class F : Fixture { LOAD }")]
    [InlineData("[UseFixtures(typeof([|string|]))] public class Tests { }")]
    [InlineData("[FixtureGen.UseFixtures<Users>, FixtureGen.UseFixtures(typeof([|ForumContext|]))] public class Tests { }")]
    public Task What_is_no_fixture_is_reported_where_it_is_used(string source)
        => Verify.ReportsAsync<FixtureConstructionAnalyzer>(source.Replace("LOAD", Load));

    [Fact]
    public Task A_fixture_is_reported_once_however_often_it_is_used()
        => Verify.ReportsAsync<FixtureConstructionAnalyzer>(
            $$"""
            public class [|Threads|] : Fixture { {{Load}} }
            [UseFixtures<Threads>] public class Some { }
            [UseFixtures<Threads>] public class Others { }
            """,
            "Fixture 'Threads' cannot be constructed: it lacks [Fixture]. Add [Fixture], or make the class abstract if it is a base class only.");

    [Fact]
    public Task A_fixture_of_another_project_is_reported_where_it_is_used()
        => Verify.ReportsInAsync<FixtureConstructionAnalyzer>(
            source => TestCode.CompileAgainst($$"""public class Threads : Fixture { {{Load}} }""", source),
            "[UseFixtures<[|Threads|]>] public class Tests { }");

    [Theory]
    [InlineData("[Fixture] public abstract class [|F|] : Fixture;",
        "Fixture 'F' cannot be constructed: it is abstract. Make it concrete, or move [Fixture] to the classes that derive from it.")]
    [InlineData("[Fixture] public class [|F|] { }",
        "Fixture 'F' cannot be constructed: it does not derive from Fixture. Derive it from Fixture or from Fixture<TContext>.")]
    [InlineData("[Fixture] public class [|F|](int size) : Fixture { public int Size => size; LOAD }",
        "Fixture 'F' cannot be constructed: it has no constructor without parameters that the other types of its assembly can call. Add one that is internal or public.")]
    [InlineData("[Fixture] public class [|F|]<T> : Fixture { LOAD }",
        "Fixture 'F<T>' cannot be constructed: it has type parameters, or is nested in a type that has. Derive a class without type parameters from it and put [Fixture] there.")]
    public Task The_message_says_why_and_what_to_do(string source, string message)
        => Verify.ReportsAsync<FixtureConstructionAnalyzer>(source.Replace("LOAD", Load), message);
}
