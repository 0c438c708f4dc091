using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Code;

/// <summary>
/// What one piece of code does itself, and what it calls. Plain data apart from the symbols; lives no longer than its compilation.
/// </summary>
internal sealed class CodeWork
{
    public static readonly CodeWork Nothing = new();

    public List<Work> Works { get; } = [];

    public List<SourceCall> Calls { get; } = [];

    /// <summary>Those of the calls that something static guards, so that they happen once.</summary>
    public List<SourceCall> CallsOnce { get; } = [];

    /// <summary>Parameters whose text is run as SQL, each with the expression that runs it and what is asked before it.</summary>
    public List<(IParameterSymbol Parameter, SyntaxNode Syntax, Guard Guard)> RunTexts { get; } = [];

    /// <summary>
    /// Static fields and properties of the project that it reads. Their initializers are not run for every test, but say how contexts are
    /// configured.
    /// </summary>
    public List<ISymbol> Statics { get; } = [];
}
