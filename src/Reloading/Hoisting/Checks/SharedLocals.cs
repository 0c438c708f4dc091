using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>A variable that the rows are made with, and that what stays of the set-up uses too, would have to be in two places.</summary>
internal static class SharedLocals
{
    public static string? WhyNot(HoistedRows rows, CancellationToken cancellationToken)
    {
        var made = new HashSet<ISymbol>(rows.SetUp.Where(candidate => rows.Moved.Contains(candidate.Statement))
            .SelectMany(candidate => candidate.Facts.Made), SymbolEqualityComparer.Default);
        return rows.SetUp.Where(candidate => !rows.Moved.Contains(candidate.Statement)).SelectMany(candidate => candidate.Facts.Locals)
            .FirstOrDefault(made.Contains) is { } shared
            ? $"'{shared.Name}' is part of the rows and of each test's own set-up"
            : null;
    }
}
