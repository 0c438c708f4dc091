namespace FixtureGen.Generators.Model;

/// <summary>How a type is opened to add to it.</summary>
/// <param name="Keywords">Such as <c>partial record struct</c>.</param>
/// <param name="Name">With type parameters.</param>
internal sealed record TypeHeader(string Keywords, string Name);
