using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>Makes members static that the class set-up needs.</summary>
internal static class StaticMembers
{
    /// <summary>A field of the class instead of one of each test. One that may not be null is said to be set before it is read.</summary>
    public static FieldDeclarationSyntax Make(FieldDeclarationSyntax field, SemanticModel model, CancellationToken cancellationToken)
    {
        var isReference = model.GetTypeInfo(field.Declaration.Type, cancellationToken).Type is { IsReferenceType: true };
        var isNullable = field.Declaration.Type is NullableTypeSyntax
            || (model.GetNullableContext(field.SpanStart) & NullableContext.AnnotationsEnabled) == 0;
        var variables = field.Declaration.Variables.Select(variable => variable.Initializer is null && isReference && !isNullable
            ? variable.WithInitializer(SyntaxFactory.EqualsValueClause(
                SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.ParseExpression("null!")))
            : variable);
        return field
            .WithDeclaration(
                field.Declaration.WithVariables(SyntaxFactory.SeparatedList(variables, field.Declaration.Variables.GetSeparators())))
            .WithModifiers(Static(field.Modifiers));
    }

    /// <summary>A method that takes what it needs of the database before its other parameters.</summary>
    public static MethodDeclarationSyntax Make(
        MethodDeclarationSyntax method, IMethodSymbol symbol, HelperParameters helpers, DatabaseNames names, string connection,
        string? context)
    {
        var parameters = new List<ParameterSyntax>();
        if (helpers.TakesContext(symbol))
        {
            parameters.Add(Parameter(context!, names.Context));
        }

        if (helpers.TakesConnection(symbol))
        {
            parameters.Add(Parameter(connection, names.Connection));
        }

        var all = parameters.Concat(method.ParameterList.Parameters).ToList();
        var separators = Enumerable.Repeat(
            SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), Math.Max(0, all.Count - 1));
        return method.WithParameterList(method.ParameterList.WithParameters(SyntaxFactory.SeparatedList(all, separators)))
            .WithModifiers(
                method.Modifiers.Any() ? Static(method.Modifiers) : SyntaxFactory.TokenList(StaticKeyword(method.GetLeadingTrivia())))
            .WithReturnType(method.Modifiers.Any() ? method.ReturnType : method.ReturnType.WithLeadingTrivia());
    }

    /// <summary>A method of each test instead of one of the class.</summary>
    public static BaseMethodDeclarationSyntax Unmake(BaseMethodDeclarationSyntax method, bool when)
    {
        var keyword = method.Modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.StaticKeyword));
        return when && keyword.RawKind != 0 && method is MethodDeclarationSyntax declaration
            ? declaration.WithModifiers(declaration.Modifiers.Remove(keyword)).WithLeadingTrivia(declaration.GetLeadingTrivia())
            : method;
    }

    private static ParameterSyntax Parameter(string type, ExpressionSyntax name)
        => SyntaxFactory.Parameter(SyntaxFactory.Identifier(name.ToString()))
            .WithType(SyntaxFactory.ParseTypeName(type).WithTrailingTrivia(SyntaxFactory.Space));

    private static SyntaxTokenList Static(SyntaxTokenList modifiers)
    {
        if (modifiers.Any(SyntaxKind.StaticKeyword))
        {
            return modifiers;
        }

        var leading = modifiers[0].LeadingTrivia;
        var kept = modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.ReadOnlyKeyword)).ToList();
        var accessibility = kept.FindLastIndex(
            modifier => modifier.IsKind(SyntaxKind.PrivateKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword)
            || modifier.IsKind(SyntaxKind.InternalKeyword) || modifier.IsKind(SyntaxKind.PublicKeyword));
        kept.Insert(accessibility + 1, StaticKeyword(default));
        kept[0] = kept[0].WithLeadingTrivia(leading);
        return SyntaxFactory.TokenList(kept);
    }

    private static SyntaxToken StaticKeyword(SyntaxTriviaList leading)
        => SyntaxFactory.Token(leading, SyntaxKind.StaticKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space));
}
