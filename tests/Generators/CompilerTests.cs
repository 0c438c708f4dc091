using System.Reflection;
using FixtureGen.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Tests;

/// <summary>What generated code may be compiled with.</summary>
public sealed class CompilerTests
{
    [Fact]
    public void These_tests_run_on_the_compiler_that_they_are_meant_for()
    {
        var meant = typeof(CompilerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RoslynVersion").Value!;

        Assert.Equal(Version.Parse(meant), Version.Parse(typeof(Compilation).Assembly.GetName().Version!.ToString(3)));
    }

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Warnings)]
    [InlineData(NullableContextOptions.Annotations)]
    public void Nullable_may_be_off_in_the_project(NullableContextOptions nullable)
    {
        var project = TestProject.Forum.Edit("Forum.cs", "User? Author { get; set; }", "User Author { get; set; } = new();").With("PostTests.cs", ForumSource.PostTests);

        Assert.Equal(project.Generate().Files, (project with { Nullable = nullable }).Generate().Files);
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var project = TestProject.Forum.With("A.cs", ForumSource.PostTests).With("Z.cs", ForumSource.PostTests.Replace("PostTests", "OtherTests"));
        var turned = TestProject.Forum.With("Z.cs", ForumSource.PostTests).With("A.cs", ForumSource.PostTests.Replace("PostTests", "OtherTests"));

        Assert.Equal(project.Generate().Files, turned.Generate().Files);
    }

    [Fact]
    public void Lines_end_with_a_line_feed_everywhere()
        => Assert.All(
            TestProject.Forum.With("PostTests.cs", ForumSource.PostTests).Generate().Files.Values,
            file => Assert.DoesNotContain('\r', file));
}
