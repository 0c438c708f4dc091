using System.Text;

namespace FixtureGen.Conformance.Harness;

/// <summary>The table of cases in docs/isolation.md, as the attributes of the cases say it. Each line is proven by the tests of that case.</summary>
internal static class CaseTable
{
    private static readonly string[] Engines = [ConformanceEngine.Sqlite, ConformanceEngine.PostgreSql];

    internal static string Write()
    {
        var text = new StringBuilder();
        foreach (var area in ConformanceCase.All.GroupBy(each => each.Area))
        {
            text.Append($"\n### {area.Key}\n\n| case | {string.Join(" | ", Engines)} | |\n| --- {string.Concat(Engines.Select(_ => "| --- "))}| --- |\n");
            foreach (var each in area)
            {
                text.Append($"| {each.Name} | {string.Join(" | ", Engines.Select(engine => Cell(each, engine)))} | {Note(each)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Cell(ConformanceCase of, string engine)
        => !of.IsFor(engine) ? "–"
            : of.FailureOn(engine) is { } failure ? $"fails the test: `{failure.Error.Name}`"
            : of.LimitOn(engine) is not null ? "differs"
            : "equal";

    private static string Note(ConformanceCase of)
    {
        var notes = Engines.Select(engine => (engine, of.LimitOn(engine)?.Note)).Where(each => each.Note is not null).ToList();
        return notes.Select(each => each.Note).Distinct().Count() == 1 && notes.Count == Engines.Count(engine => of.IsFor(engine))
            ? notes[0].Note!
            : string.Join(" ", notes.Select(each => $"{each.engine}: {each.Note}"));
    }
}
