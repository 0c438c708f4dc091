namespace FixtureGen.Docs;

/// <summary>The readme of a package is shown far from the repository, where a relative link leads nowhere.</summary>
public class PackageReadmeTests
{
    private const string Here = "https://github.com/fixturegen/fixturegen/blob/main/";

    public static TheoryData<string> Readmes => [.. Repository.Files("src", "PACKAGE.md")];

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Every_link_and_image_is_absolute(string readme)
        => Assert.All(Page.Links(Repository.Read(readme)), link => Assert.StartsWith("https://", link));

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Every_link_to_the_repository_leads_somewhere(string readme)
    {
        var links = Page.Links(Repository.Read(readme)).Where(link => link.StartsWith(Here, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(
            Path.Exists(Repository.PathOf(link[Here.Length..].Split('#')[0])),
            $"{readme} links to '{link}', which does not exist."));
    }
}
