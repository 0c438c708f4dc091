using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

internal static class ProjectParser
{
    private const string UnnamedAssembly = "Unnamed";
    private const string TestServer = "Microsoft.AspNetCore.TestHost.TestServer";

    public static ProjectModel Parse(Compilation compilation)
        => new(
            TestFrameworks.Find(compilation),
            "FixtureGen.Generated." +
            Identifiers.FromAssemblyName(compilation.AssemblyName is { Length: > 0 } name ? name : UnnamedAssembly),
            compilation.GetTypeByMetadataName(TestServer) is not null);
}
