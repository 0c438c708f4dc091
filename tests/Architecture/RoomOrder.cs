namespace FixtureGen.Architecture;

/// <summary>The rooms of one project. A room is a folder with all that is in it; a type may use its own room and those below.</summary>
/// <param name="Rooms">Paths of the folders in the project, top to bottom; a dot for the files that are in no folder.</param>
internal sealed record RoomOrder(IReadOnlyList<string> Rooms)
{
    private readonly Dictionary<string, int> depth =
        Enumerable.Range(0, Rooms.Count).ToDictionary(index => Rooms[index], StringComparer.Ordinal);

    /// <summary>Finds the room that a file is in. Where one room's folder is inside another's, the inner one counts.</summary>
    /// <param name="path">The file's path in the project, with slashes.</param>
    /// <returns>Null when it is in none.</returns>
    internal string? RoomOf(string path)
        => Rooms
            .Where(room => room == "." ? !path.Contains('/') : path.StartsWith(room + "/", StringComparison.Ordinal))
            .MaxBy(static room => room.Length);

    /// <summary>Says what is wrong with the uses that go up, a line for each.</summary>
    /// <param name="uses">Uses of one another's types, of the files of one project.</param>
    internal IReadOnlyList<string> DescribeWrong(IEnumerable<TypeUse> uses)
        =>
        [
            .. from use in uses
               let user = RoomOf(use.UserFile)
               let used = RoomOf(use.UsedFile)
               where user is not null && used is not null && depth[used] < depth[user]
               select $"{use.UserFile}({use.Line}): '{use.User}' uses '{use.Used}' of {use.UsedFile}, "
                   + $"but the room {used} is above {user}, which must not know it. The order of the rooms is in {Layout.Place}.",
        ];
}
