using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Generators.Parsing;

internal static class Identifiers
{
    /// <summary>The name as code writes it: a keyword, contextual ones included, needs an <c>@</c>.</summary>
    public static string Escape(string name)
        => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>Makes an identifier of an assembly's name.</summary>
    public static string FromAssemblyName(string name)
    {
        var letters = name.Select(letter => SyntaxFacts.IsIdentifierPartCharacter(letter) ? letter : '_').ToArray();
        return SyntaxFacts.IsIdentifierStartCharacter(letters[0]) ? Escape(new string(letters)) : "_" + new string(letters);
    }
}
