using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace FixtureGen.Generators.Emit;

/// <summary>Writes the plan as attributes of the module, where the runtime and tools read it.</summary>
internal static class PlanEmitter
{
    private const int Format = 1;
    private const string Namespace = "global::FixtureGen.Plan.";

    public static SourceText Emit(PlanModel plan)
    {
        var writer = new SourceWriter();
        CommonText.WriteHeader(writer);
        writer.WriteLine(plan.Engines.Count > 0
            ? $"[module: {Namespace}FixturePlan({Format}, Engines = new[] {{ " +
                $"{string.Join(", ", plan.Engines.Select(engine => $"typeof({engine})"))} }})]"
            : $"[module: {Namespace}FixturePlan({Format})]");
        foreach (var group in plan.Groups)
        {
            Write(writer, group);
        }

        foreach (var fixture in plan.Fixtures)
        {
            Write(writer, fixture);
        }

        return writer.ToSourceText();
    }

    private static void Write(SourceWriter writer, GroupModel group)
    {
        writer.WriteLine($"""

            [module: {Namespace}FixtureGroup({CommonText.Literal(group.Id)}, typeof({group.Database}),
            """);
        writer.Indent();
        writer.WriteLine($"Isolation = global::FixtureGen.Isolation.{group.Isolation},");
        WriteArray(writer, "Fixtures", "global::System.Type", group.Fixtures.Select(fixture => $"typeof({fixture})"));
        WriteArray(writer, "Tables", "string", group.Tables.Select(CommonText.Literal));
        WriteArray(writer, "Classes", "string", group.Classes.Select(CommonText.Literal));
        writer.WriteLine($"ContentHash = {CommonText.Literal(group.ContentHash)})]");
        writer.Outdent();
    }

    private static void Write(SourceWriter writer, FixtureModel fixture)
    {
        writer.WriteLine($"""

            [module: {Namespace}PlannedFixture(typeof({fixture.Name.Expression}),
            """);
        writer.Indent();
        WriteArray(writer, "Tables", "string", fixture.Tables.Select(CommonText.Literal));
        writer.WriteLine($"TablesAreComplete = {(fixture.TablesAreComplete ? "true" : "false")},");
        writer.WriteLine($"ContentHash = {CommonText.Literal(fixture.ContentHash)})]");
        writer.Outdent();
    }

    // One entry a line, so that a change of the plan reads well in a comparison.
    private static void WriteArray(SourceWriter writer, string property, string type, IEnumerable<string> entries)
    {
        writer.WriteLine($"{property} = new {type}[]");
        writer.WriteLine("{");
        writer.Indent();
        foreach (var entry in entries)
        {
            writer.WriteLine(entry + ",");
        }

        writer.Outdent();
        writer.WriteLine("},");
    }
}
