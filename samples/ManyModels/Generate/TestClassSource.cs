namespace ManyModels.Generate;

/// <summary>Writes a test class for three models. Its tests are the same whoever makes their database.</summary>
internal static class TestClassSource
{
    public static string NameOf(Model[] models) => models[0].Name + "Tests";

    public static string Write(Area area, Model[] models, bool withFixtureGen)
    {
        var fixture = models[^1].IsCatalog ? area.Catalog : area.Activity;
        return $$"""
            {{(withFixtureGen ? "using FixtureGen;" : "using ManyModels.HandWritten;")}}
            using Microsoft.EntityFrameworkCore;
            using Xunit;

            namespace ManyModels.{{area.Name}};

            {{(withFixtureGen ? With(models, fixture) : Without(area, models, fixture))}}
            {
            {{string.Join("\n\n", models.SelectMany(Tests))}}
            }

            """;
    }

    private static string With(Model[] models, string fixture)
        => $"[UseFixtures<{fixture}>]\npublic partial class {NameOf(models)}";

    private static string Without(Area area, Model[] models, string fixture)
    {
        var rows = fixture == area.Catalog ? $"Rows<{area.Context}, {area.Catalog}>" : $"Rows<{area.Context}, {area.Catalog}, {area.Activity}>";
        var database = $"ClassDatabase<{area.Context}, {rows}>";
        return $"public class {NameOf(models)}({database} database) : DatabaseTest<{area.Context}>(database), IClassFixture<{database}>";
    }

    private static IEnumerable<string> Tests(Model model)
    {
        yield return $$"""
                [Fact]
                public async Task {{model.Set}}_are_found_by_their_names()
                {
                    Assert.Equal({{FixtureSource.Rows}}, await Db.{{model.Set}}.CountAsync(row => row.Name.StartsWith("{{model.Name}} Name")));
                    Assert.Equal("{{model.Name}} Code 2", (await Db.{{model.Set}}.SingleAsync(row => row.Id == 2)).Code);
                }
            """;
        yield return $$"""
                [Fact]
                public async Task {{model.Set}}_are_renamed()
                {
                    var row = await Db.{{model.Set}}.SingleAsync(row => row.Id == 1);
                    row.Name = "renamed";
                    await Db.SaveChangesAsync();

                    await using var other = NewDb();
                    Assert.Equal({{FixtureSource.Rows - 1}}, await other.{{model.Set}}.CountAsync(row => row.Name != "renamed"));
                }
            """;
    }
}
