using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Reloading.Hoisting.Rewriting.Comments;

/// <summary>Lines of comment that belong together.</summary>
/// <param name="Lines">The lines, without indentation.</param>
/// <param name="BlankBefore">Whether a blank line is above them.</param>
/// <param name="BlankAfter">Whether a blank line sets them off from what follows.</param>
internal sealed record Remark(IReadOnlyList<string> Lines, bool BlankBefore, bool BlankAfter)
{
    private static readonly Regex Tag = new("</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant);

    private static readonly Regex Named = new(
        """<(?:see|seealso|paramref|typeparamref)\s+\w+\s*=\s*"(?:\w:)?([^"]*)"\s*/>""", RegexOptions.CultureInvariant);

    /// <summary>The comments in code that goes, but for those that say no more than the code itself does.</summary>
    /// <param name="code">The code.</param>
    /// <param name="isKept">Whether a token and what stands around it is not part of what goes.</param>
    public static IEnumerable<Remark> In(SyntaxNode code, Func<SyntaxToken, bool> isKept)
    {
        var tokens = code.DescendantTokens().Where(token => !isKept(token)).ToList();
        return Of(tokens, string.Join(" ", tokens.Select(token => token.Text)));
    }

    public static IEnumerable<Remark> Of(IReadOnlyList<SyntaxToken> tokens, string code)
        => tokens.SelectMany(token => Groups(token.LeadingTrivia).Concat(Groups(token.TrailingTrivia)))
            .Where(remark => PlumbingWords.SaysMore(string.Join(" ", remark.Lines), code));

    public static string Write(IEnumerable<Remark> remarks, string indentation, string newLine)
    {
        var text = "";
        var isSetOff = false;
        foreach (var remark in remarks)
        {
            text += (remark.BlankBefore || isSetOff ? newLine : "") +
                string.Concat(remark.Lines.Select(line => indentation + line + newLine));
            isSetOff = remark.BlankAfter;
        }

        return text + (isSetOff ? newLine : "");
    }

    public static bool IsComment(SyntaxTrivia trivia)
        => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    public static bool IsDocumentation(SyntaxTrivia trivia)
        => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia);

    /// <summary>What documentation says, without its markup.</summary>
    public static string TextOf(SyntaxTrivia documentation)
        => string.Join(
            "\n",
            documentation.ToFullString().Split('\n')
                .Select(line => Tag.Replace(Named.Replace(line, "$1"), "").Trim().TrimStart('/', '*').Replace("*/", "").Trim())
                .Where(line => line.Length > 0));

    private static List<Remark> Groups(SyntaxTriviaList trivia)
    {
        var found = new List<Remark>();
        var lines = new List<string>();
        var (isBlankBefore, isLineEmpty) = (false, true);
        foreach (var part in trivia)
        {
            if (IsComment(part) || IsDocumentation(part))
            {
                lines.AddRange(
                    IsComment(part)
                        ? [part.ToString()]
                        : TextOf(part).Split('\n').Where(line => line.Length > 0).Select(line => "// " + line));
                isLineEmpty = IsDocumentation(part);
            }
            else if (part.IsKind(SyntaxKind.EndOfLineTrivia) && isLineEmpty)
            {
                Close(isBlankAfter: true);
                isBlankBefore = true;
            }
            else if (part.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                isLineEmpty = true;
            }
        }

        Close(isBlankAfter: false);
        return found;

        void Close(bool isBlankAfter)
        {
            if (lines.Count > 0)
            {
                found.Add(new Remark(lines, isBlankBefore, isBlankAfter));
                (lines, isBlankBefore) = ([], false);
            }
        }
    }
}
