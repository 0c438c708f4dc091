namespace FixtureGen.Analysis.Reloading;

internal static class StoredRows
{
    /// <summary>The work that stores rows. Adding stores nothing by itself, and saving without adding stores nothing either.</summary>
    public static IReadOnlyList<PerTestWork> In(IReadOnlyList<PerTestWork> works)
    {
        var adds = works.Any(work => work.Work.Kind == WorkKind.AddsRows);
        return [.. works.Where(work => work.Work.Kind == WorkKind.InsertsRows || (adds && work.Work.Kind == WorkKind.SavesRows))];
    }
}
