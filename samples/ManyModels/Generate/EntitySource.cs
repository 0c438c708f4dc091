namespace ManyModels.Generate;

internal static class EntitySource
{
    public static string Write(Area area, Model model) => $$"""
        namespace ManyModels.{{area.Name}};

        public class {{model.Name}}
        {
        {{string.Join("\n\n", model.Properties.Select(Member))}}
        }

        """;

    private static string Member(Property property) => property switch
    {
        { Target: { } target } => $$"""
                public int {{property.Name}} { get; set; }

                public {{target}}? {{property.Name[..^2]}} { get; set; }
            """,
        { Kind: PropertyKind.String } => $$"""    public string {{property.Name}} { get; set; } = "";""",
        _ => $$"""    public {{property.Type}} {{property.Name}} { get; set; }""",
    };
}
