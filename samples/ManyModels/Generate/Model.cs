namespace ManyModels.Generate;

/// <summary>One entity.</summary>
/// <param name="Name">Of the class; it starts with the area's name, so that no two models have one name.</param>
/// <param name="Set">Name of the set in the context.</param>
/// <param name="IsCatalog">True for the first half of its area, which the other half refers to.</param>
/// <param name="HasUniqueColumn">True when <c>Code</c> is unique; else the pair of <c>Name</c> and <c>Code</c> is.</param>
internal sealed record Model(string Name, string Set, bool IsCatalog, bool HasUniqueColumn, IReadOnlyList<Property> Properties);
