namespace FixtureGen.Docs;

public class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.Files(".", "*.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_into_the_repository_leads_somewhere(string page)
        => Assert.All(LinksOf(page), link =>
        {
            var (path, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, "");
            var target = path.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, path);

            Assert.True(Path.Exists(Repository.PathOf(target)), $"{page} links to '{link}', which does not exist.");
            if (anchor.Length > 0)
            {
                Assert.Contains(anchor, Page.Anchors(Repository.Read(target)));
            }
        });

    [Fact]
    public void Links_inside_of_code_are_none()
        => Assert.Equal(["a.md", "b.md#c"], Page.Links("[a](a.md)\n```\n[no](no.md)\n```\nand [b](b.md#c)"));

    [Fact]
    public void Headings_become_anchors_as_on_github()
        => Assert.Equal(["how-it-works", "1000-tests-1-set"], Page.Anchors("# How it works\ntext\n## 1,000 tests, 1 set"));

    private static IEnumerable<string> LinksOf(string page)
        => Page.Links(Repository.Read(page)).Where(Page.IsRelative);
}
