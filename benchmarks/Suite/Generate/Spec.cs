using System.Text.Json;
using System.Text.Json.Serialization;

namespace Suite.Generate;

/// <summary>What of suite_spec.json the sources are written from.</summary>
internal sealed record Spec(
    Schema Schema,
    [property: JsonPropertyName("fixture_files")] FixtureFile[] FixtureFiles,
    [property: JsonPropertyName("fixture_sets")] FixtureSet[] FixtureSets,
    TestClass[] Classes)
{
    public static Spec Read(string path)
        => JsonSerializer.Deserialize<Spec>(File.ReadAllBytes(path), JsonSerializerOptions.Web)
            ?? throw new InvalidDataException($"{path} holds no specification.");

    public Table Table(string name) => Schema.Tables.First(table => table.Name == name);
}

internal sealed record Schema(Table[] Tables);

internal sealed record Table(string Name, Column[] Columns)
{
    public Column Column(string name) => Columns.First(column => column.Name == name);
}

internal sealed record Column(string Name, string Type, bool Null, bool Unique, int? Max, string? Ref);

internal sealed record FixtureFile(string Name, string[] Needs, TableRows[] Tables);

internal sealed record TableRows(string Table, Dictionary<string, JsonElement>[] Rows);

internal sealed record FixtureSet(string Name, string[] Files, string[] Tables);

internal sealed record TestClass(
    string Name,
    string Module,
    [property: JsonPropertyName("fixture_set")] string FixtureSet,
    [property: JsonPropertyName("fixture_files")] string[] FixtureFiles,
    Test[] Tests);

internal sealed record Test(string Name, Operation[] Ops);

internal sealed record Operation(
    string Op,
    string Table,
    string? Column,
    int Id,
    JsonElement Value,
    JsonElement Expect,
    [property: JsonPropertyName("expect_ids")] int[]? ExpectIds,
    Dictionary<string, JsonElement>? Values);
