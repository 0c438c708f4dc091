namespace FixtureGen.Docs;

/// <summary>The front page is short, and shows code before a reader has to scroll.</summary>
public class FrontPageTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public void The_readme_has_less_than_900_words()
        => Assert.InRange(Readme.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, 899);

    [Fact]
    public void The_first_code_of_the_readme_is_above_line_25()
        => Assert.InRange(Readme.Split('\n').TakeWhile(line => line != "```csharp").Count() + 1, 1, 24);
}
