using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Sources;

/// <summary>
/// The semantic models of files of one compilation. They keep what they have bound, so who reads the same code twice should share them, and
/// nobody should keep them for long.
/// </summary>
internal sealed class SemanticModels(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    public Compilation Compilation => compilation;

    /// <summary>The files that were asked for.</summary>
    public IEnumerable<SyntaxTree> Files => models.Keys;

    public SemanticModel Of(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out var model))
        {
            models.Add(tree, model = compilation.GetSemanticModel(tree));
        }

        return model;
    }
}
