using FixtureGen.Generators.Files;

namespace FixtureGen.Generators.Parsing;

/// <summary>What was read, and the files that it was read from: while they stay, so does it.</summary>
/// <param name="Model">Null for what is to be read again.</param>
internal sealed record FromFiles<TModel>(TModel? Model, HashSet<TreeDeclarations> Files)
    where TModel : class;
