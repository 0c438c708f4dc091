using System.Text;
using FixtureGen.Generators.Hashing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Generators.Reach;

/// <summary>The code of one declaration of a type.</summary>
/// <param name="Hash">Of its tokens, so that comments and layout do not count.</param>
/// <param name="Names">The names that stand alone or where a type is expected.</param>
/// <param name="Members">The names behind a dot: what expressions have, as a rule, and extensions of them.</param>
/// <param name="Qualified">
/// The same, each with the name that its expression begins with: a type behind its namespace looks like that too.
/// </param>
internal sealed record TypeText(string Hash, HashSet<string> Names, HashSet<string> Members, HashSet<(string First, string Name)> Qualified)
{
    public static TypeText Read(SyntaxNode declaration)
    {
        var text = new StringBuilder();
        var read = new TypeText("", new(StringComparer.Ordinal), new(StringComparer.Ordinal), []);
        foreach (var token in declaration.DescendantTokens())
        {
            text.Append(token.Text).Append('\n');
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is SimpleNameSyntax name && !IsSetByInitializer(name))
            {
                read.Add(name, token.ValueText);
            }
        }

        return read with { Hash = Sha256Text.Of(text.ToString()) };
    }

    private void Add(SimpleNameSyntax name, string text)
    {
        if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
        {
            Members.Add(text);
            if (FirstOf(access) is { } first)
            {
                Qualified.Add((first, text));
            }
        }
        else if (name.Parent is MemberBindingExpressionSyntax)
        {
            Members.Add(text);
        }
        else
        {
            Names.Add(text);
        }
    }

    /// <summary>
    /// A member that an object initializer sets is of the type that is created, which is named there or where the object goes to. Rows have
    /// very many of them.
    /// </summary>
    private static bool IsSetByInitializer(SimpleNameSyntax name)
        => name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == name;

    private static string? FirstOf(ExpressionSyntax expression)
    {
        while (expression is MemberAccessExpressionSyntax access)
        {
            expression = access.Expression;
        }

        return expression switch
        {
            SimpleNameSyntax name => name.Identifier.ValueText,
            AliasQualifiedNameSyntax name => name.Name.Identifier.ValueText,
            _ => null,
        };
    }
}
