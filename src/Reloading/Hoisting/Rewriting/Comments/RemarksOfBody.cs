using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting.Comments;

/// <summary>
/// Where the comments of plumbing go to, in one set-up, tear-down or helper: each above the next statement that is left, wherever that is
/// moved.
/// </summary>
internal sealed class RemarksOfBody
{
    private readonly HoistedClass hoisted;
    private readonly string newLine;
    private readonly bool isRemoved;
    private readonly Dictionary<StatementSyntax, List<Remark>> before = [];
    private List<Remark> pending = [];

    /// <param name="hoisted">What becomes of the class.</param>
    /// <param name="body">The body.</param>
    /// <param name="isRemoved">Whether nothing of it is left but what is moved.</param>
    public RemarksOfBody(HoistedClass hoisted, BlockSyntax body, bool isRemoved = false)
    {
        this.hoisted = hoisted;
        this.isRemoved = isRemoved;
        newLine = TypeDeclarations.NewLineOf(hoisted.Class.Declaration).ToString();
        if (isRemoved)
        {
            Leave([body.OpenBraceToken], "");
        }

        Walk(body.Statements);
        if (isRemoved)
        {
            Leave([body.CloseBraceToken.WithTrailingTrivia()], "");
        }
    }

    /// <summary>The comments after which nothing follows.</summary>
    public IReadOnlyList<Remark> End => pending;

    /// <summary>Puts the comments that go to a statement above what has become of it.</summary>
    public StatementSyntax Above(StatementSyntax original, StatementSyntax rewritten)
        => !before.TryGetValue(original, out var remarks) ? rewritten : Above(remarks, rewritten, newLine);

    public static StatementSyntax Above(IEnumerable<Remark> remarks, StatementSyntax statement, string newLine)
    {
        var leading = statement.GetLeadingTrivia();
        var text = Remark.Write(remarks, string.Concat(TypeDeclarations.Indentation(leading)), newLine);
        return statement.WithLeadingTrivia(
            SyntaxFactory.ParseLeadingTrivia(text)
                .AddRange(text.EndsWith(newLine + newLine, StringComparison.Ordinal) ? Blocks.WithoutBlankLines(leading) : leading));
    }

    /// <summary>The body with the comments at its end after which nothing is left.</summary>
    public static BlockSyntax WithEnd(BlockSyntax body, IReadOnlyList<Remark> end, string indentation, string newLine)
    {
        if (end.Count == 0)
        {
            return body;
        }

        var close = body.CloseBraceToken;
        return body.WithCloseBraceToken(
            close.WithLeadingTrivia(
                SyntaxFactory.ParseLeadingTrivia(Remark.Write(end, indentation, newLine)).AddRange(close.LeadingTrivia)));
    }

    private void Walk(IEnumerable<StatementSyntax> statements)
    {
        foreach (var statement in statements)
        {
            SetOff(statement);
            if (hoisted.Rows.Moved.Contains(statement))
            {
                Reach(statement);
            }
            else if (hoisted.Dropped.Contains(statement))
            {
                var inner = Bodies.Inner(statement);
                Leave(statement, inner);
                Walk(inner is BlockSyntax block ? block : null, inner);
            }
            else if (statement is BlockSyntax nested)
            {
                Walk(nested, nested);
            }
            else if (isRemoved)
            {
                Leave(statement, inner: null);
            }
            else if (!Bodies.IsEmpty(SyntaxFactory.SingletonList(statement)))
            {
                Reach(statement);
            }
        }
    }

    private void Walk(BlockSyntax? block, StatementSyntax? single)
    {
        if (block is not null)
        {
            Leave([block.OpenBraceToken], "");
            Walk(block.Statements);
            Leave([block.CloseBraceToken], "");
        }
        else if (single is not null)
        {
            Walk([single]);
        }
    }

    /// <summary>A blank line between a comment and what follows stays one.</summary>
    private void SetOff(StatementSyntax statement)
    {
        if (pending.Count > 0 && Leading.HasBlankLine(statement))
        {
            pending[pending.Count - 1] = pending[pending.Count - 1] with { BlankAfter = true };
        }
    }

    private void Reach(StatementSyntax statement)
    {
        if (pending.Count > 0)
        {
            before[statement] = pending;
            pending = [];
        }
    }

    private void Leave(StatementSyntax statement, StatementSyntax? inner)
    {
        var remarks = Remark.In(statement, token => inner?.FullSpan.Contains(token.FullSpan) == true
            || hoisted.Rows.Moved.Any(moved => moved.SyntaxTree == token.SyntaxTree && moved.Span.Contains(token.Span))).ToList();
        if (remarks.Count > 0)
        {
            remarks[0] =
                remarks[0] with { BlankBefore = Leading.HasBlankLine(statement)
                    && !(pending.Count > 0 && pending[pending.Count - 1].BlankAfter) };
        }

        pending.AddRange(remarks);
    }

    private void Leave(IReadOnlyList<SyntaxToken> braces, string code) => pending.AddRange(Remark.Of(braces, code));
}
