namespace FixtureGen.Architecture;

/// <summary>Holds the arrows between projects that CONTRIBUTING has.</summary>
public sealed class ProjectTests
{
    public static TheoryData<string> Projects => [.. Repository.Projects];

    [Fact]
    public void Every_project_is_listed()
        => Assert.Equal(Repository.Projects, Layout.Projects.Select(static project => project.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_what_is_listed(string name)
    {
        var listed = Layout.Projects.Single(project => project.Name == name);
        var file = new ProjectFile(name);

        AssertSame(name, "project", listed.Projects, file.Projects);
        AssertSame(name, "package", listed.Packages, file.Packages);
    }

    [Fact]
    public void Arrows_go_down_only()
    {
        var order = Layout.Projects.Select(static project => project.Name).ToList();
        foreach (var project in Layout.Projects)
        {
            foreach (var used in project.Projects)
            {
                Assert.True(
                    order.IndexOf(used) > order.IndexOf(project.Name),
                    $"src/{project.Name} may use src/{used}, which is not below it in {Layout.Place}.");
            }
        }
    }

    private static void AssertSame(string project, string what, IReadOnlyList<string> listed, IReadOnlyList<string> referenced)
    {
        var wrong = referenced.Except(listed).ToList();
        var stale = listed.Except(referenced).ToList();
        Assert.True(
            wrong.Count == 0,
            $"src/{project} references the {what} {string.Join(", ", wrong)}. What it may use is in {Layout.Place}.");
        Assert.True(
            stale.Count == 0,
            $"src/{project} does not reference the {what} {string.Join(", ", stale)} any more: take it out of {Layout.Place}.");
    }
}
