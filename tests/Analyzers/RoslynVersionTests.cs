using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Analyzers.Tests;

public sealed class RoslynVersionTests
{
    /// <summary>Otherwise the tests on the oldest compiler would run on another one, and nobody would notice.</summary>
    [Theory]
    [InlineData(typeof(CSharpCompilation))]
    [InlineData(typeof(Workspace))]
    public void The_tests_run_on_the_Roslyn_that_their_project_names(Type type)
    {
        var named = typeof(RoslynVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Roslyn").Value;
        Assert.Equal(named, type.Assembly.GetName().Version!.ToString(3));
    }
}
