namespace FixtureGen.Architecture;

/// <summary>Holds the order of the rooms that CONTRIBUTING has.</summary>
public sealed class RoomTests
{
    public static TheoryData<string> ProjectsWithRooms => [.. Layout.Rooms.Keys];

    [Theory]
    [MemberData(nameof(ProjectsWithRooms))]
    public void A_type_uses_its_own_room_and_those_below(string project)
    {
        var uses = TypeUses.In(Sources.Compile(project));

        Assert.NotEmpty(uses);
        AssertNone(Layout.Rooms[project].DescribeWrong(uses));
    }

    [Theory]
    [MemberData(nameof(ProjectsWithRooms))]
    public void A_file_is_in_a_room(string project)
        => AssertNone(
            from file in new ProjectFile(project).Files
            where Layout.Rooms[project].RoomOf(file.Path) is null
            select $"src/{project}/{file.Path} is in no room. Move it to its own, or give its folder a line in {Layout.Place}.");

    [Theory]
    [MemberData(nameof(ProjectsWithRooms))]
    public void A_room_that_is_listed_has_files(string project)
    {
        var order = Layout.Rooms[project];
        var used = new ProjectFile(project).Files.Select(file => order.RoomOf(file.Path));

        AssertNone(order.Rooms.Except(used).Select(room => $"src/{project}/{room} has no files: take its line out of {Layout.Place}."));
    }

    [Fact]
    public void The_runtime_has_rooms() => Assert.Contains("Runtime", Layout.Rooms.Keys);

    private static void AssertNone(IEnumerable<string> problems)
        => Assert.True(!problems.Any(), string.Join(Environment.NewLine, problems));
}
