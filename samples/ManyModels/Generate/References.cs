namespace ManyModels.Generate;

/// <summary>Which models of an area refer to which, by their places in it.</summary>
internal static class References
{
    public const int ModelsOfAnArea = 12;

    private static readonly (int From, int To)[] InEveryArea = [(3, 0), (4, 1), (6, 1), (7, 6), (8, 6), (9, 2), (10, 6)];
    private static readonly (int From, int To)[] InEverySecondArea = [(5, 3)];

    /// <summary>The places in its area of the models that <paramref name="model"/> refers to.</summary>
    public static IReadOnlyList<int> Of(int model)
    {
        var references = model / ModelsOfAnArea % 2 == 0 ? InEveryArea : InEveryArea.Concat(InEverySecondArea);
        return [.. references.Where(reference => reference.From == model % ModelsOfAnArea).Select(static reference => reference.To)];
    }
}
