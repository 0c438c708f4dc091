using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>What stands for the database in some piece of code.</summary>
/// <param name="Context">Where a context is used.</param>
/// <param name="NewContext">Where one is made.</param>
/// <param name="Connection">Where a connection is used.</param>
/// <param name="IsStatic">Whether the code is static, and sees no members of the test.</param>
internal sealed record DatabaseNames(ExpressionSyntax Context, ExpressionSyntax NewContext, ExpressionSyntax Connection, bool IsStatic)
{
    /// <summary>In tests: the generated members.</summary>
    public static readonly DatabaseNames Generated = new(
        SyntaxFactory.IdentifierName(DatabaseMembers.Db),
        SyntaxFactory.InvocationExpression(SyntaxFactory.IdentifierName(DatabaseMembers.NewDb)),
        SyntaxFactory.IdentifierName(DatabaseMembers.Connection),
        IsStatic: false);

    /// <summary>In static code: parameters.</summary>
    public static DatabaseNames Parameters(string context, string connection)
        => new(
            SyntaxFactory.IdentifierName(context), SyntaxFactory.IdentifierName(context), SyntaxFactory.IdentifierName(connection),
            IsStatic: true);
}
