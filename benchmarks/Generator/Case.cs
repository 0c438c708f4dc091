using FixtureGen.Generator.Benchmark.Corpus;

namespace FixtureGen.Generator.Benchmark;

/// <summary>One kind of edit.</summary>
/// <param name="Apply">Makes the edit with this number; two with different numbers are different.</param>
internal sealed record Case(string Name, Func<Project, int, Project> Apply)
{
    public const string Cold = "cold";

    public static readonly IReadOnlyList<Case> Edits =
    [
        new("unrelated edit", static (project, edit) => project.Edit(Sources.Unrelated, text => text[..text.IndexOf("return", StringComparison.Ordinal)] + $"return {edit}; }} }}")),
        new("unrelated member added", static (project, edit) => project.Edit(Sources.Unrelated, text => text[..text.IndexOf("class", StringComparison.Ordinal)] + $"class Unrelated {{ public static int Answer{edit}() {{ return 0; }} }}")),
        new("unrelated type added", static (project, edit) => project.Edit(Sources.Unrelated, text => text[..text.IndexOf("class", StringComparison.Ordinal)] + $"class Unrelated {{ public static int Answer() {{ return 0; }} }} internal static class More{edit};")),
        new("test's body edited", static (project, edit) => project.Edit(Sources.FirstTestClass, text => Replaced(text, "var expected = ", edit))),
        new("fixture's rows edited", static (project, edit) => project.Edit("Fixture0.cs", text => Replaced(text, "Quantity = ", edit))),
        new("fixture added to a class", static (project, edit) => project.Edit(Sources.FirstTestClass, text => text[..text.IndexOf("[UseFixtures", StringComparison.Ordinal)]
            + (edit % 2 == 0 ? "[UseFixtures<Fixture0, Fixture1>]\n" : "[UseFixtures<Fixture0>]\n")
            + text[text.IndexOf("public partial", StringComparison.Ordinal)..])),
        new("data file edited", static (project, edit) => project with { DataFiles = [new DataFile(edit)] }),
        new("option changed", static (project, edit) => project with { Options = new GlobalOption(edit.ToString(System.Globalization.CultureInfo.InvariantCulture)) }),
    ];

    private static string Replaced(string text, string before, int number)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        var end = text.IndexOfAny([';', ','], start);
        return text[..start] + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + text[end..];
    }
}
