namespace ManyModels.Generate;

/// <summary>A property of a model.</summary>
/// <param name="Target">The model that a foreign key refers to; null for everything else.</param>
internal sealed record Property(string Name, PropertyKind Kind, string? Target = null)
{
    public string Type => Kind switch
    {
        PropertyKind.String => "string",
        PropertyKind.Boolean => "bool",
        PropertyKind.Date => "DateTime",
        PropertyKind.Guid => "Guid",
        _ => "int",
    };
}
