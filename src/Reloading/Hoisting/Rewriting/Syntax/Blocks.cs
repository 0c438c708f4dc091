using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting.Syntax;

/// <summary>Layout of statements that have been moved or have lost their neighbours.</summary>
internal static class Blocks
{
    /// <summary>Takes away blank lines before the first statement.</summary>
    public static SyntaxList<StatementSyntax> Tidy(SyntaxList<StatementSyntax> statements)
        => statements.Count == 0
            ? statements
            : statements.Replace(statements[0], statements[0].WithLeadingTrivia(WithoutBlankLines(statements[0].GetLeadingTrivia())));

    public static SyntaxTriviaList WithoutBlankLines(SyntaxTriviaList leading)
    {
        var lines = leading.ToList();
        while (lines.FindIndex(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)) is >= 0 and var first
            && lines[first].IsKind(SyntaxKind.EndOfLineTrivia))
        {
            lines.RemoveRange(0, first + 1);
        }

        return SyntaxFactory.TriviaList(lines);
    }

    /// <summary>Brings a statement from one indentation to another. The text of literals stays as it is.</summary>
    public static StatementSyntax Indent(StatementSyntax statement, string indentation)
    {
        var current = string.Concat(TypeDeclarations.Indentation(statement.GetLeadingTrivia()));
        if (current == indentation)
        {
            return statement;
        }

        return statement.ReplaceTokens(
            statement.DescendantTokens(), (_, token) => token.WithLeadingTrivia(Shift(token.LeadingTrivia, current, indentation)));
    }

    private static SyntaxTriviaList Shift(SyntaxTriviaList trivia, string from, string to)
        => SyntaxFactory.TriviaList(
            trivia.Select(part => part.IsKind(SyntaxKind.WhitespaceTrivia) && part.ToString().StartsWith(from, StringComparison.Ordinal)
            ? SyntaxFactory.Whitespace(to + part.ToString().Substring(from.Length))
            : part));
}
