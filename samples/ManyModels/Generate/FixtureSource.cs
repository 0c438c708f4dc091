using System.Globalization;

namespace ManyModels.Generate;

/// <summary>Writes what is loaded: the rows of half an area.</summary>
internal static class FixtureSource
{
    public const int Rows = 3;

    public static string Write(Area area, bool withFixtureGen)
    {
        var catalog = Fixture(area, area.Catalog, area.Models.Where(static model => model.IsCatalog), withFixtureGen ? "[Fixture]\n" : "", withFixtureGen);
        var activity = Fixture(
            area,
            area.Activity,
            area.Models.Where(static model => !model.IsCatalog),
            withFixtureGen ? $"[Fixture, DependsOnFixtures<{area.Catalog}>]\n" : "",
            withFixtureGen);
        return $"{(withFixtureGen ? "using FixtureGen;" : "using ManyModels.HandWritten;")}\n\nnamespace ManyModels.{area.Name};\n\n"
            + catalog
            + (area.HasActivity ? "\n" + activity : "");
    }

    private static string Fixture(Area area, string name, IEnumerable<Model> models, string attributes, bool withFixtureGen) => $$"""
        {{attributes}}public sealed class {{name}} : {{(withFixtureGen ? "Fixture" : "IRows")}}<{{area.Context}}>
        {
            public {{(withFixtureGen ? "override " : "")}}Task LoadAsync({{area.Context}} db, CancellationToken cancellationToken)
            {
        {{string.Join("\n", models.Select(AddRange))}}
                return Task.CompletedTask;
            }
        }

        """;

    private static string AddRange(Model model) => $"""
                db.{model.Set}.AddRange(
        {string.Join(",\n", Enumerable.Range(1, Rows).Select(row => $"            new {model.Name} {{ {string.Join(", ", Values(model, row))} }}"))});
        """;

    private static IEnumerable<string> Values(Model model, int row)
        => model.Properties.Select(property => $"{property.Name} = {Value(model, property, row)}");

    private static string Value(Model model, Property property, int row) => property.Kind switch
    {
        PropertyKind.Key => Text(row),
        PropertyKind.ForeignKey => Text(1 + (row % Rows)),
        PropertyKind.String => $"\"{model.Name} {property.Name} {row}\"",
        PropertyKind.Integer => Text(row * property.Name.Length),
        PropertyKind.Boolean => row % 2 == 0 ? "true" : "false",
        PropertyKind.Date => $"new DateTime(2026, {property.Name.Length}, {row})",
        PropertyKind.Guid => $"new Guid({row}, 0, {property.Name.Length}, 0, 0, 0, 0, 0, 0, 0, 0)",
        _ => throw new InvalidOperationException($"No value is known for {property}."),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
