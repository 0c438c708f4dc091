using FixtureGen.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Sdk;

namespace FixtureGen.Generators.Tests;

/// <summary>The checks that every generator test relies on can fail.</summary>
public sealed class HarnessTests
{
    [Fact]
    public void The_walk_through_the_model_finds_a_symbol()
    {
        var symbol = CSharpCompilation.Create("Some").Assembly;

        var failure = Assert.ThrowsAny<XunitException>(() => ModelGraph.AssertHoldsNothingOfRoslyn(new Outer([new Inner(symbol)])));
        Assert.Contains("The model holds a ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_walk_through_the_model_finds_a_syntax_tree()
        => Assert.ThrowsAny<XunitException>(() => ModelGraph.AssertHoldsNothingOfRoslyn((1, CSharpSyntaxTree.ParseText("class C;"))));

    [Fact]
    public void A_run_after_an_edit_does_not_count_as_cached()
    {
        var edited = TestProject.Forum.Generate().Then(project => project.With("PostTests.cs", ForumSource.PostTests));

        Assert.ThrowsAny<XunitException>(() => StepRuns.AssertAllCached(edited.Result));
    }

    [Fact]
    public void A_project_that_does_not_compile_fails_its_test()
        => Assert.ThrowsAny<XunitException>(() => TestProject.Forum.With("Broken.cs", "class Broken : Missing;").Generate());

    private sealed record Outer(IReadOnlyList<Inner> Inners);

    private sealed record Inner(object Hidden);
}
