namespace FixtureGen.Generators.Files;

/// <summary>A name that code elsewhere can be bound to, and the hash of what was declared by that name.</summary>
internal readonly record struct Declared(string Name, ulong Hash);
