using FixtureGen.Generators.Files;
using FixtureGen.Generators.Model;

namespace FixtureGen.Generators.Parsing;

/// <summary>The fixtures and databases that were read from a state of the project, each with the files that it was read from.</summary>
/// <param name="Fixtures">By full name.</param>
/// <param name="Databases">By full name.</param>
/// <param name="Sets">By group; good for as long as their fixtures are.</param>
internal sealed record PlanReading(
    IReadOnlyDictionary<string, FromFiles<FixtureModel>> Fixtures, IReadOnlyDictionary<string, FromFiles<DatabaseModel>> Databases,
    IReadOnlyDictionary<string, SetModel> Sets)
{
    public bool Reads(TreeDeclarations file) => Parts.Any(files => files.Contains(file));

    /// <summary>All files that anything was read from.</summary>
    public HashSet<TreeDeclarations> Files => [.. Parts.SelectMany(static files => files)];

    private IEnumerable<HashSet<TreeDeclarations>> Parts
        => Fixtures.Values.Select(static part => part.Files).Concat(Databases.Values.Select(static part => part.Files));

    /// <summary>The same with nothing that was read from one of these files; what remains to be read is there by its name alone.</summary>
    public PlanReading Without(IReadOnlyCollection<TreeDeclarations> gone) => new(Without(Fixtures, gone), Without(Databases, gone), Sets);

    private static Dictionary<string, FromFiles<TModel>> Without<TModel>(
        IReadOnlyDictionary<string, FromFiles<TModel>> parts, IReadOnlyCollection<TreeDeclarations> gone)
        where TModel : class
        => parts.ToDictionary(
            static part => part.Key, part => gone.Any(part.Value.Files.Contains)
                ? part.Value with { Model = null }
                : part.Value, StringComparer.Ordinal);
}
