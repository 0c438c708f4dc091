using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Code;

/// <summary>A call of code that is in the source of the project.</summary>
/// <param name="Callee">The method, accessor or constructor as it is named in the call.</param>
/// <param name="IsOnThis">Whether it is called on the object that the calling code belongs to.</param>
/// <param name="Syntax">The call.</param>
/// <param name="Texts">The text that each parameter is given, where it is known.</param>
/// <param name="Guard">What the code asks before the call.</param>
internal sealed record SourceCall(
    IMethodSymbol Callee, bool IsOnThis, SyntaxNode Syntax, IReadOnlyDictionary<IParameterSymbol, string> Texts, Guard Guard)
{
    /// <summary>Whether a delegate stands between: what is called is named elsewhere.</summary>
    public bool IsThroughDelegate { get; init; }
}
