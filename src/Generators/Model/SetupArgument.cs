namespace FixtureGen.Generators.Model;

/// <summary>What a class set-up is given for one of its parameters.</summary>
/// <param name="Type">The parameter's type as code writes it.</param>
internal sealed record SetupArgument(SetupArgumentKind Kind, string Type);
