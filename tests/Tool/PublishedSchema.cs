using System.Text.Json;
using Json.Schema;

namespace FixtureGen.Tool.Tests;

/// <summary>
/// Schemas of the formats of other tools. Those in the folder <c>Schemas</c> are our own words for what their documents demand, and are always
/// checked. Where the variable SPEEDSCOPE_PACKAGE names the unpacked npm package, as in CI, so is the schema that it publishes.
/// </summary>
internal static class PublishedSchema
{
    /// <summary>The built program of the npm package, with its schema.</summary>
    internal static string? SpeedscopePackage
        => Environment.GetEnvironmentVariable("SPEEDSCOPE_PACKAGE") is { Length: > 0 } package ? Path.Combine(package, "dist", "release") : null;

    /// <summary>Ours, and the published one where it is.</summary>
    internal static IReadOnlyList<string> Speedscope
    {
        get
        {
            if (SpeedscopePackage is { } package)
            {
                return ["speedscope.schema.json", Path.Combine(package, "file-format-schema.json")];
            }

            Console.Error.WriteLine("Left out: the schema that speedscope publishes. 'npm pack speedscope', unpack it, and set SPEEDSCOPE_PACKAGE to its folder.");
            return ["speedscope.schema.json"];
        }
    }

    internal static void AssertTraceEvents(JsonElement file) => Assert.Empty(Violations("trace-event.schema.json", file));

    internal static void AssertSpeedscope(JsonElement file) => Assert.All(Speedscope, schema => Assert.Empty(Violations(schema, file)));

    /// <summary>What is wrong, each with its place in the file.</summary>
    internal static IReadOnlyList<string> Violations(string schema, JsonElement file)
    {
        var result = JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas", schema)))
            .Evaluate(file, new() { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : [.. result.Details!
            .Where(static detail => detail.Errors is not null)
            .SelectMany(static detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))];
    }
}
