namespace FixtureGen.Docs;

public class SnippetTests
{
    private static readonly IReadOnlyList<CodeBlock> Blocks = CodeBlock.In(Repository.Read("README.md"));

    [Fact]
    public void Every_code_block_of_the_readme_names_its_source()
    {
        Assert.NotEmpty(Blocks);
        Assert.All(Blocks, block => Assert.True(
            block.Snippet.Length > 0,
            $"This C# block of README.md has no line '<!-- snippet: name (path) -->' right above it:\n{block.Code}"));
    }

    [Fact]
    public void Every_code_block_of_the_readme_is_the_code_of_the_sample()
        => Assert.All(Blocks, block => Assert.Equal(Snippet.Read(Repository.Read(block.Source), block.Snippet), block.Code));

    [Fact]
    public void Every_region_that_is_marked_for_the_readme_is_shown_there()
    {
        var marked = Repository.Files("samples", "*.cs")
            .SelectMany(path => Snippet.Regions(Repository.Read(path)).Select(region => (region.Name, path)));

        Assert.Equal(Blocks.Where(block => block.Snippet != "file").Select(block => (block.Snippet, block.Source)).Order(), marked.Order());
    }

    [Fact]
    public void A_region_is_moved_to_the_left_as_a_whole()
    {
        const string Text = """
            class A
            {
                #region readme: method
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
