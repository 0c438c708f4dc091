using System.Collections.Concurrent;
using System.Collections.Immutable;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Generators.Tests.Harness;

/// <summary>A project as a user has it: source files, a test framework, compiler options. Immutable; an edit is another project.</summary>
internal sealed record TestProject
{
    // An unchanged file keeps its tree, as it does in an editor.
    private static readonly ConcurrentDictionary<(string Path, string Source, LanguageVersion Version), SyntaxTree> Trees = new();

    public static TestProject Empty { get; } = new();

    /// <summary>A project with entities, a context, a database and fixtures.</summary>
    public static TestProject Forum { get; } = Empty.With("Forum.cs", ForumSource.Application).With("Fixtures.cs", ForumSource.Fixtures);

    public ImmutableSortedDictionary<string, string> Files { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public string AssemblyName { get; init; } = "Forum.Tests";

    public TestFramework Framework { get; init; } = TestFramework.XunitV2;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public LanguageVersion Version { get; init; } = LanguageVersion.CSharp12;

    public ImmutableArray<MetadataReference> MoreReferences { get; init; } = [];

    /// <summary>References that the project would have otherwise, taken away.</summary>
    public ImmutableArray<MetadataReference> WithoutReferences { get; init; } = [];

    public TestProject With(string file, string source) => this with { Files = Files.SetItem(file, source) };

    public TestProject Edit(string file, string old, string @new)
    {
        Assert.Contains(old, Files[file], StringComparison.Ordinal);
        return With(file, Files[file].Replace(old, @new, StringComparison.Ordinal));
    }

    public GeneratorRun Generate() => GeneratorRun.Start(this);

    public CSharpParseOptions ParseOptions => new(Version, DocumentationMode.Diagnose);

    public CSharpCompilation Compile()
        => CSharpCompilation.Create(
            AssemblyName,
            Files.Select(file => Trees.GetOrAdd((file.Key, file.Value, Version), Parse)),
            References.For(Framework).Except(WithoutReferences).Concat(MoreReferences),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: Nullable,
                // The SDK turns these off for every project: assemblies that were compiled against older versions of others.
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));

    private SyntaxTree Parse((string Path, string Source, LanguageVersion Version) file)
        => CSharpSyntaxTree.ParseText(file.Source, ParseOptions, file.Path);
}
