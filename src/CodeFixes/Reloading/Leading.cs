using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes.Reloading;

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

    /// <summary>Everything but the documentation of a member that another one takes the place of.</summary>
    public static SyntaxTriviaList WithoutDocumentation(SyntaxTriviaList leading)
    {
        var kept = leading.ToList();
        for (var at = kept.Count - 1; at >= 0; at--)
        {
            if (kept[at].IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || kept[at].IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia))
            {
                kept.RemoveAt(at);
                if (at > 0 && kept[at - 1].IsKind(SyntaxKind.WhitespaceTrivia))
                {
                    kept.RemoveAt(at - 1);
                }
            }
        }

        return SyntaxFactory.TriviaList(kept);
    }

    public static bool HasBlankLine(MemberDeclarationSyntax member)
        => member.GetLeadingTrivia().FirstOrDefault(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)).IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>What stands above a member, with a blank line at its head.</summary>
    public static SyntaxTriviaList WithBlankLine(MemberDeclarationSyntax member, bool when, string newLine)
        => when && !HasBlankLine(member) && !member.GetLeadingTrivia().Any(trivia => trivia.IsDirective) ? member.GetLeadingTrivia().Insert(0, SyntaxFactory.EndOfLine(newLine)) : member.GetLeadingTrivia();

    public static SyntaxTriviaList BlankLine(MemberDeclarationSyntax member, string newLine)
        => HasBlankLine(member) ? SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(newLine)) : SyntaxTriviaList.Empty;
}
