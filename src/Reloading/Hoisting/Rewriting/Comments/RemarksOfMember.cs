using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting.Comments;

/// <summary>What stays of the comments and directives of a member that goes.</summary>
internal static class RemarksOfMember
{
    /// <summary>What stays in the place of the member.</summary>
    public static SyntaxTriviaList InPlaceOf(MemberDeclarationSyntax member, HoistedClass hoisted, string newLine)
    {
        var tokens = TokensOf(member, hoisted);
        var leading = Explaining(member.GetLeadingTrivia(), TextOf(tokens), keepsDocumentation: false, newLine);
        var stays = leading.Any(Remark.IsComment)
            ? SyntaxFactory.TriviaList(leading.Take(leading.Count - TypeDeclarations.Indentation(leading).Count()))
            : SyntaxFactory.TriviaList(Leading.Directives(leading));
        var within = Within(member, tokens, hoisted);
        if (within.Count == 0)
        {
            return stays;
        }

        within[0] = within[0] with { BlankBefore = stays.Any() ? within[0].BlankBefore : Leading.HasBlankLine(member) };
        within[within.Count - 1] = within[within.Count - 1] with { BlankAfter = true };
        return stays.AddRange(
            SyntaxFactory.ParseLeadingTrivia(
                Remark.Write(within, string.Concat(TypeDeclarations.Indentation(member.GetLeadingTrivia())), newLine)));
    }

    /// <summary>What stands above the member that takes its place.</summary>
    public static SyntaxTriviaList AboveSuccessorOf(MemberDeclarationSyntax member, HoistedClass hoisted, string newLine)
        => Explaining(member.GetLeadingTrivia(), TextOf(TokensOf(member, hoisted)), keepsDocumentation: true, newLine);

    /// <summary>
    /// The comments of a class fixture that goes, but for those within its rows, as lines to stand above what takes its place.
    /// </summary>
    public static IEnumerable<string> OfOwner(HoistedClass owner, string newLine)
    {
        var declaration = owner.Class.Declaration;
        var code = TextOf(TokensOf(declaration, owner));
        var trivia = Explaining(declaration.GetLeadingTrivia(), code, keepsDocumentation: false, newLine).Where(Remark.IsComment)
            .Select(comment => comment.ToString());
        return trivia.Concat(
            declaration.Members.SelectMany(member => InPlaceOf(member, owner, newLine)).Where(Remark.IsComment)
                .Select(comment => comment.ToString()));
    }

    private static List<Remark> Within(MemberDeclarationSyntax member, IReadOnlyList<SyntaxToken> tokens, HoistedClass hoisted)
    {
        var body = (member as BaseMethodDeclarationSyntax)?.Body;
        var head = tokens.Where(token => body?.Span.Contains(token.Span) != true)
            .Select((token, at) => at == 0 ? token.WithLeadingTrivia() : token).ToList();
        return [.. Remark.Of(head, TextOf(tokens)), .. body is null ? [] : new RemarksOfBody(hoisted, body, isRemoved: true).End];
    }

    private static List<SyntaxToken> TokensOf(SyntaxNode code, HoistedClass hoisted)
        => code.DescendantTokens()
            .Where(token => !hoisted.Rows.Moved.Any(moved => moved.SyntaxTree == token.SyntaxTree && moved.Span.Contains(token.Span)))
                .ToList();

    private static string TextOf(IEnumerable<SyntaxToken> tokens) => string.Join(" ", tokens.Select(token => token.Text));

    /// <summary>What stands above a member, without the comments that say no more than the code that goes.</summary>
    private static SyntaxTriviaList Explaining(SyntaxTriviaList leading, string code, bool keepsDocumentation, string newLine)
    {
        var kept = new List<SyntaxTrivia>();
        var comments = new List<SyntaxTrivia>();
        var line = new List<SyntaxTrivia>();
        foreach (var trivia in leading)
        {
            line.Add(trivia);
            if (Remark.IsDocumentation(trivia))
            {
                Close();
                if (PlumbingWords.SaysMore(Remark.TextOf(trivia), code))
                {
                    kept.AddRange(
                        keepsDocumentation && !trivia.ToFullString().Contains("<param")
                            ? line
                            : Plain(trivia, line.Count > 1 ? line[0].ToString() : "", newLine));
                }

                line.Clear();
            }
            else if (trivia.IsDirective || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                if (line.Exists(Remark.IsComment))
                {
                    comments.AddRange(line);
                }
                else
                {
                    Close();
                    kept.AddRange(line);
                }

                line.Clear();
            }
        }

        Close();
        return SyntaxFactory.TriviaList(kept.Concat(line));

        void Close()
        {
            if (PlumbingWords.SaysMore(string.Join(" ", comments.Where(Remark.IsComment)), code))
            {
                kept.AddRange(comments);
            }

            comments.Clear();
        }
    }

    private static SyntaxTriviaList Plain(SyntaxTrivia documentation, string indentation, string newLine)
        => SyntaxFactory.ParseLeadingTrivia(
            string.Concat(Remark.TextOf(documentation).Split('\n').Select(text => $"{indentation}// {text}{newLine}")));
}
