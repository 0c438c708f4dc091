using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Reloading;

/// <summary>What one piece of code does itself, and what it calls. Plain data apart from the symbols; lives no longer than its compilation.</summary>
internal sealed class CodeWork
{
    public static readonly CodeWork Nothing = new();

    public List<Work> Works { get; } = [];

    public List<SourceCall> Calls { get; } = [];

    /// <summary>Parameters whose text is run as SQL, each with the expression that runs it.</summary>
    public List<(IParameterSymbol Parameter, SyntaxNode Syntax)> RunTexts { get; } = [];
}
