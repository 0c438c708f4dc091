namespace FixtureGen.Analysis.EntityModel;

/// <summary>The table that an entity type is mapped to by name.</summary>
/// <param name="Name">Null when the type is mapped to no table, such as one that is read from a view.</param>
/// <param name="Schema">Null for the model's default schema.</param>
/// <param name="IsKnown">False when the name is put together at run time.</param>
internal sealed record TableMapping(string? Name, string? Schema, bool IsKnown = true)
{
    public static readonly TableMapping Unknown = new(Name: null, Schema: null, IsKnown: false);
}
