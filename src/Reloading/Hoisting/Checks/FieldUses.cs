using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

internal static class FieldUses
{
    /// <summary>
    /// Whether a mention of a field reads a value that nobody can change through it: the field's own, or that of a property of the object
    /// in it.
    /// </summary>
    public static bool IsMereRead(IdentifierNameSyntax name, IFieldSymbol field, SemanticModel model, CancellationToken cancellationToken)
    {
        var read = Mention(name);
        if (!IsValue(field.Type))
        {
            if (read.Parent is not MemberAccessExpressionSyntax member
                || member.Expression != read || model.GetTypeInfo(member, cancellationToken).Type is not { } type || !IsValue(type))
            {
                return false;
            }

            read = member;
        }

        return !IsWritten(read);
    }

    /// <summary>The column that a mention of a field reads of the row in it; null where the field is a value itself.</summary>
    public static string? ColumnOf(IdentifierNameSyntax name, IFieldSymbol field)
    {
        var read = Mention(name);
        return !IsValue(field.Type) && read.Parent is MemberAccessExpressionSyntax member && member.Expression == read
            ? member.Name.Identifier.ValueText
            : null;
    }

    /// <summary>The field as it is written, with <c>this.</c> before and <c>!</c> behind it.</summary>
    private static ExpressionSyntax Mention(IdentifierNameSyntax name)
    {
        ExpressionSyntax mention = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } ofThis ? ofThis : name;
        return mention.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure
            ? sure
            : mention;
    }

    private static bool IsValue(ITypeSymbol type) => type.IsValueType || type.SpecialType == SpecialType.System_String;

    private static bool IsWritten(ExpressionSyntax expression) => expression.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == expression,
        PrefixUnaryExpressionSyntax unary =>
            unary.IsKind(SyntaxKind.PreIncrementExpression) || unary.IsKind(SyntaxKind.PreDecrementExpression),
        PostfixUnaryExpressionSyntax unary => !unary.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        RefExpressionSyntax => true,
        _ => false,
    };
}
