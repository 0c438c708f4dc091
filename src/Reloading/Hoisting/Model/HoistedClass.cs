using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>
/// What becomes of a class whose per-test work is done once: FixtureGen gives it a database, and its rows are stored before its tests.
/// </summary>
/// <param name="Class">The class as it is.</param>
/// <param name="Rows">What becomes of its rows.</param>
/// <param name="Database">What becomes of its database.</param>
internal sealed record HoistedClass(ClassToHoist Class, HoistedRows Rows, HoistedDatabase Database)
{
    /// <summary>
    /// Statements that nobody needs any more: of set-ups, tear-downs and helpers, and those by which tests open connections of their own.
    /// </summary>
    public IReadOnlyList<StatementSyntax> Dropped { get; } = [.. Rows.Dropped, .. Database.OwnConnections];
}
