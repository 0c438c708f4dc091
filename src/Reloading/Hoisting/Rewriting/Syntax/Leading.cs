using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting.Syntax;

/// <summary>What stands above members that are taken away or put in.</summary>
internal static class Leading
{
    /// <summary>The preprocessor directives, each with its indentation: regions and conditions have another end further down.</summary>
    public static IEnumerable<SyntaxTrivia> Directives(SyntaxTriviaList leading)
    {
        for (var at = 0; at < leading.Count; at++)
        {
            if (leading[at].IsDirective)
            {
                if (at > 0 && leading[at - 1].IsKind(SyntaxKind.WhitespaceTrivia))
                {
                    yield return leading[at - 1];
                }

                yield return leading[at];
            }
        }
    }

    public static bool HasBlankLine(SyntaxNode code)
        => code.GetLeadingTrivia().FirstOrDefault(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)).IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>What stands above a member, with a blank line at its head.</summary>
    public static SyntaxTriviaList WithBlankLine(MemberDeclarationSyntax member, bool when, string newLine)
        => when && !HasBlankLine(member) && !member.GetLeadingTrivia().Any(trivia => trivia.IsDirective)
            ? member.GetLeadingTrivia().Insert(0, SyntaxFactory.EndOfLine(newLine))
            : member.GetLeadingTrivia();

    /// <summary>What stays of a member above the next one, with one blank line between the two at most.</summary>
    public static SyntaxTriviaList Join(SyntaxTriviaList before, SyntaxTriviaList leading)
        => before.AddRange(
            before.Count > 1 && before[before.Count - 1].IsKind(SyntaxKind.EndOfLineTrivia)
                && before[before.Count - 2].IsKind(SyntaxKind.EndOfLineTrivia) ? Blocks.WithoutBlankLines(leading) : leading);

    public static SyntaxTriviaList BlankLine(MemberDeclarationSyntax member, string newLine)
        => HasBlankLine(member) ? SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(newLine)) : SyntaxTriviaList.Empty;
}
