using FixtureGen.Reloading.Code;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Finding;

internal static class StoredRows
{
    /// <summary>The work that stores rows. Adding stores nothing by itself, and saving without adding stores nothing either.</summary>
    /// <remarks>Rows that are stored only where there are none yet are stored again where the database is a new one, or emptied.</remarks>
    public static IReadOnlyList<PerTestWork> In(IReadOnlyList<PerTestWork> works)
    {
        var isNew = works.Any(work => work.Work.Kind == WorkKind.EmptiesTables || Deletes(work.Work))
            || (works.Any(work => work.Work.Kind == WorkKind.OpensConnection)
                && works.Any(work => work.Work.Kind == WorkKind.CreatesSchema));
        var again = isNew ? works : [.. works.Where(work => !work.Work.Guard.IfEmpty)];
        var adds = again.Any(work => work.Work.Kind == WorkKind.AddsRows);
        return [.. again.Where(work => work.Work.Kind == WorkKind.InsertsRows || (adds && work.Work.Kind == WorkKind.SavesRows))];
    }

    private static bool Deletes(Work work)
        => work is
            { Kind: WorkKind.CreatesSchema,
                Syntax: InvocationExpressionSyntax
                    { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnsureDeleted" or "EnsureDeletedAsync" } } };
}
