namespace ManyModels.Generate;

/// <summary>A part of the application, with a context of its own.</summary>
internal sealed record Area(string Name, IReadOnlyList<Model> Models)
{
    public string Context => Name + "Context";

    public string Catalog => Name + "Catalog";

    public string Activity => Name + "Activity";

    public bool HasActivity => Models.Any(static model => !model.IsCatalog);

    /// <summary>The models three by three; what is left over at the end has no test class.</summary>
    public IEnumerable<Model[]> Triples => Models.Chunk(3).Where(static models => models.Length == 3);
}
