namespace FixtureGen.Docs;

public class SnippetTests
{
    /// <summary>The pages whose code is that of the samples. The others show what no sample has, such as mistakes.</summary>
    private static readonly string[] Guides =
    [
        .. Repository.Files(".", "*.md")
            .Where(page => page == "README.md" || CodeBlock.In(Repository.Read(page)).Any(block => block.Snippet.Length > 0)),
    ];

    public static TheoryData<string> Pages => [.. Guides];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_code_block_of_a_guide_names_its_source(string page)
    {
        var blocks = CodeBlock.In(Repository.Read(page));
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.True(
            block.Snippet.Length > 0,
            $"This C# block of {page} has no line '<!-- snippet: name (path) -->' right above it:\n{block.Code}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_code_block_of_a_guide_is_the_code_of_the_sample(string page)
        => Assert.All(
            CodeBlock.In(Repository.Read(page)),
            block => Assert.Equal(Snippet.Read(Repository.Read(block.Source), block.Snippet), block.Code));

    [Fact]
    public void Every_region_that_is_marked_for_the_guides_is_shown_there()
    {
        var marked = Repository.Files("samples", "*.cs").Concat(Repository.Files("tests/Migrators", "*.cs"))
            .SelectMany(path => Snippet.Regions(Repository.Read(path)).Select(region => (region.Name, path)));
        var shown = Guides.SelectMany(page => CodeBlock.In(Repository.Read(page)))
            .Where(block => block.Snippet != "file")
            .Select(block => (block.Snippet, block.Source))
            .Distinct();

        Assert.Equal(marked.Order(), shown.Order());
    }

    [Fact]
    public void A_region_is_moved_to_the_left_as_a_whole()
    {
        const string Text = """
            class A
            {
                #region docs: method
                void B()
                {

                    C();
                }
                #endregion
            }
            """;

        Assert.Equal("void B()\n{\n\n    C();\n}\n", Snippet.Read(Text.ReplaceLineEndings("\n"), "method"));
    }

    [Fact]
    public void A_block_without_its_comment_is_found_all_the_same()
        => Assert.Equal([new("", "", "a\n"), new("file", "A.cs", "b\n")], CodeBlock.In("```csharp\na\n```\n\n<!-- snippet: file (A.cs) -->\n```csharp\nb\n```\n"));
}
