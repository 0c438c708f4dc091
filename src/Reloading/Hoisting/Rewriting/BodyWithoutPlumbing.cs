using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting.Comments;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>What is left of a set-up, tear-down or helper when the plumbing is taken away, and of a set-up also what is moved.</summary>
internal sealed class BodyWithoutPlumbing(HoistedClass hoisted, DatabaseRewriter rewriter)
{
    public SyntaxList<StatementSyntax> Of(BlockSyntax body)
    {
        var left = new List<StatementSyntax>();
        var remarks = new RemarksOfBody(hoisted, body);
        foreach (var statement in body.Statements)
        {
            Keep(statement, remarks, left);
        }

        return Blocks.Tidy(SyntaxFactory.List(left));
    }

    private void Keep(StatementSyntax statement, RemarksOfBody remarks, List<StatementSyntax> left)
    {
        if (hoisted.Rows.Moved.Contains(statement))
        {
            return;
        }

        if (hoisted.Dropped.Contains(statement))
        {
            if (Bodies.Inner(statement) is { } inner)
            {
                var indentation = string.Concat(TypeDeclarations.Indentation(statement.GetLeadingTrivia()));
                var kept = new List<StatementSyntax>();
                Keep(inner, remarks, kept);
                left.AddRange(kept.Select(each => Blocks.Indent(each, indentation)));
            }
        }
        else if (statement is BlockSyntax nested)
        {
            var kept = new List<StatementSyntax>();
            foreach (var inner in nested.Statements)
            {
                Keep(inner, remarks, kept);
            }

            left.AddRange(Blocks.Tidy(SyntaxFactory.List(kept)));
        }
        else
        {
            left.Add(remarks.Above(statement, (StatementSyntax)rewriter.Visit(statement)!));
        }
    }
}
