namespace FixtureGen.Docs;

/// <summary>Every page of the documentation can be found from its index.</summary>
public class IndexTests
{
    private const string Index = "docs/README.md";

    public static TheoryData<string> Pages => [.. Repository.Files("docs", "*.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_can_be_reached_from_the_index(string page)
        => Assert.True(Reachable().Contains(page), $"No page that can be reached from {Index} links to {page}.");

    [Theory]
    [MemberData(nameof(GuidesOfTheIndex))]
    public void The_index_itself_links_to_every_guide(string page)
        => Assert.Contains(page, Page.PagesLinkedFrom(Index));

    /// <summary>Those that are not in a folder with an index of its own.</summary>
    public static TheoryData<string> GuidesOfTheIndex
        => [.. Repository.Files("docs", "*.md").Where(page => Path.GetDirectoryName(page) == "docs" && page != Index)];

    private static HashSet<string> Reachable()
    {
        HashSet<string> reached = [Index];
        var unread = new Queue<string>(reached);
        while (unread.TryDequeue(out var page))
        {
            foreach (var linked in Page.PagesLinkedFrom(page).Where(reached.Add))
            {
                unread.Enqueue(linked);
            }
        }

        return reached;
    }
}
