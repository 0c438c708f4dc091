namespace FixtureGen.Generators.Model;

/// <summary>A database that the project can use.</summary>
/// <param name="Context">Full name of the context that it serves; null for plain ADO.NET.</param>
internal sealed record DatabaseModel(TypeName Name, string? Context, string ContentHash);
