using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Generator.Benchmark.Corpus;

/// <summary>A project as an editor has it: its compilation, and what stands beside the source.</summary>
internal sealed record Project(CSharpCompilation Compilation, ImmutableArray<AdditionalText> DataFiles, AnalyzerConfigOptionsProvider Options)
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A project of <paramref name="n"/> test classes, with a fixture and an entity for five of them, and a file that has nothing to do with them.</summary>
    public static Project Of(int n)
    {
        var files = Sources.Of(n).Select(static file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path));
        var compilation = CSharpCompilation.Create("Corpus.Tests", files, References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return new(compilation, [new DataFile(1)], new GlobalOption("1"));
    }

    /// <summary>The project with another text in one of its files, newly parsed, and nothing of it bound.</summary>
    public Project Edit(string path, Func<string, string> edit)
    {
        var tree = Compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        return this with { Compilation = Compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(edit(tree.ToString()), ParseOptions, path)) };
    }
}
