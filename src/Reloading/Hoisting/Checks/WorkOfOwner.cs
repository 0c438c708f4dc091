using FixtureGen.Reloading.Hoisting.Model;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>A class fixture that does more than prepare a database is still needed for that.</summary>
internal static class WorkOfOwner
{
    public static string? WhyNot(HoistedRows rows, CancellationToken cancellationToken)
        => rows.Class.IsOwner && rows.SetUp.FirstOrDefault(candidate
            => !rows.Moved.Contains(candidate.Statement)) is { Statement: var more }
            ? $"'{rows.Class.Type.Name}' does more than prepare the database: {SetUpOrder.FirstLine(more)}"
            : null;
}
