using System.Text.RegularExpressions;

namespace FixtureGen.Architecture;

/// <summary>The order of projects and rooms, as CONTRIBUTING has it for people: it is written there and nowhere else.</summary>
internal static partial class Layout
{
    /// <summary>What errors say about the place.</summary>
    internal const string Place = "CONTRIBUTING.md, under Layout";

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "CONTRIBUTING.md"));

    /// <summary>The projects, top to bottom.</summary>
    internal static IReadOnlyList<ProjectArrows> Projects { get; } =
    [
        .. from cells in RowsBelow(ProjectsHeading().IsMatch)
           select new ProjectArrows(CodeIn(cells[0]).Single(), CodeIn(cells[1]), CodeIn(cells[2])),
    ];

    /// <summary>The rooms of each project that has some, by the name of the project's folder.</summary>
    internal static IReadOnlyDictionary<string, RoomOrder> Rooms { get; } = Lines
        .Select(static line => RoomsHeading().Match(line))
        .Where(static heading => heading.Success)
        .Select(static heading => heading.Groups["project"].Value)
        .ToDictionary(static project => project, RoomsOf, StringComparer.Ordinal);

    private static RoomOrder RoomsOf(string project)
        => new([
            .. from cells in RowsBelow(line => RoomsHeading().Match(line).Groups["project"].Value == project)
               select CodeIn(cells[0]).Single(),
        ]);

    /// <summary>The cells of the table that follows a heading.</summary>
    private static IEnumerable<string[]> RowsBelow(Func<string, bool> isHeading)
        => Lines
            .SkipWhile(line => !isHeading(line))
            .Skip(1)
            .SkipWhile(static line => !line.StartsWith('|'))
            .TakeWhile(static line => line.StartsWith('|'))
            .Skip(2)
            .Select(static line => line[1..].Split('|'));

    private static IReadOnlyList<string> CodeIn(string cell) => [.. Code().Matches(cell).Select(static match => match.Groups[1].Value)];

    [GeneratedRegex("^#+ Projects$")]
    private static partial Regex ProjectsHeading();

    [GeneratedRegex("^#+ Rooms of `src/(?<project>[^`]+)`$")]
    private static partial Regex RoomsHeading();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
