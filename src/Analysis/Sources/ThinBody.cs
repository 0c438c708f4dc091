using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analysis.Sources;

/// <summary>
/// Binds a method without the plain values of the objects that it creates: literals, dates and the like, which fixtures are full of, and
/// which say nothing about the tables that are written; without further rows of a kind that are alike then; and without the indexes that a
/// model is given. What remains is bound in a fraction of the time.
/// </summary>
internal sealed class ThinBody : CSharpSyntaxRewriter
{
    /// <summary>Marks what something was left out of, with the names.</summary>
    private const string LeftOut = nameof(LeftOut);

    /// <summary>Marks what is called with some rows for all.</summary>
    private const string HasFewerRows = nameof(HasFewerRows);

    private const string HasIndex = nameof(HasIndex);

    /// <summary>Fewer are bound as fast as they are left out.</summary>
    private const int Least = 8;

    private static readonly HashSet<string> PlainTypes = new(
        StringComparer.Ordinal) { "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Guid" };

    /// <summary>A command's properties, whose values are read.</summary>
    private static readonly HashSet<string> Meant = new(StringComparer.Ordinal) { "CommandText", "CommandType" };

    /// <summary>What says more about an index.</summary>
    private static readonly HashSet<string> IndexDetails = new(
        StringComparer.Ordinal) { "IsUnique", "IsDescending", "HasDatabaseName", "HasFilter", "IncludeProperties" };

    private int leftOut;
    private int values;
    private int calls;
    private int indexes;

    private ThinBody()
    {
    }

    /// <returns>The operation of the body without these; null when they are few, or when one of them might matter after all.</returns>
    public static IOperation? BindWithout(BaseMethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellationToken)
    {
        if (method.Body is not { } body || !MayHaveMany(body))
        {
            return null;
        }

        var rewriter = new ThinBody();
        var thin = method.WithBody((BlockSyntax)rewriter.Visit(body));
        return (rewriter.leftOut >= Least || rewriter.indexes > 0)
            && (rewriter.indexes == 0 || !model.Compilation.ContainsSymbolsWithName(HasIndex, SymbolFilter.Member, cancellationToken))
            && model.TryGetSpeculativeSemanticModelForMethodBody(body.SpanStart, thin, out var speculative)
            && speculative.GetOperation(thin.Body!, cancellationToken) is { } operation
            && rewriter.WereOnlyValues(operation)
            && rewriter.TookAnyNumber(operation)
                ? operation
                : null;
    }

    public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node)
        => Thin(node, (BaseObjectCreationExpressionSyntax)base.VisitObjectCreationExpression(node)!);

    public override SyntaxNode? VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node)
        => Thin(node, (BaseObjectCreationExpressionSyntax)base.VisitImplicitObjectCreationExpression(node)!);

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var visited = (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!;
        return visited is
            { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddRange" or "AddRangeAsync" },
                ArgumentList.Arguments.Count: > 1 } ? WithFewerRows(visited) : visited;
    }

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        if (Indexed(node.Expression) is not { } indexed)
        {
            return base.VisitExpressionStatement(node);
        }

        indexes++;
        return indexed is InvocationExpressionSyntax
            ? node.WithExpression((ExpressionSyntax)Visit(indexed)!)
            : SyntaxFactory.EmptyStatement();
    }

    /// <summary>What a statement gives an index to; null when it does something else.</summary>
    private static ExpressionSyntax? Indexed(ExpressionSyntax expression)
    {
        while (expression is InvocationExpressionSyntax
            { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var instance } } call)
        {
            if (name == HasIndex)
            {
                return call.ArgumentList.Arguments is [{ Expression: LambdaExpressionSyntax }]
                    && instance is InvocationExpressionSyntax or IdentifierNameSyntax ? instance : null;
            }

            if (!IndexDetails.Contains(name))
            {
                return null;
            }

            expression = instance;
        }

        return null;
    }

    /// <summary>Code in a local function is looked for in its file.</summary>
    private static bool MayHaveMany(BlockSyntax body)
    {
        var values = 0;
        foreach (var node in body.DescendantNodes())
        {
            if (node.IsKind(SyntaxKind.LocalFunctionStatement))
            {
                return false;
            }

            values += node is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } ? 1
                : node is IdentifierNameSyntax { Identifier.ValueText: HasIndex } ? Least
                : 0;
        }

        return values >= Least;
    }

    private BaseObjectCreationExpressionSyntax Thin(BaseObjectCreationExpressionSyntax original, BaseObjectCreationExpressionSyntax visited)
    {
        if (original.Initializer is not { RawKind: (int)SyntaxKind.ObjectInitializerExpression })
        {
            return visited;
        }

        var kept = new List<ExpressionSyntax>();
        var names = new List<string>();
        foreach (var expression in visited.Initializer!.Expressions)
        {
            if (expression is AssignmentExpressionSyntax
                { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: var value } && !Meant.Contains(name)
                    && IsPlain(value))
            {
                names.Add(name);
            }
            else
            {
                kept.Add(expression);
            }
        }

        if (names.Count == 0)
        {
            return visited;
        }

        leftOut += names.Count;
        values += names.Count;
        return visited.WithInitializer(visited.Initializer.WithExpressions(SyntaxFactory.SeparatedList(kept)))
            .WithAdditionalAnnotations(new SyntaxAnnotation(LeftOut, string.Join(" ", names)));
    }

    /// <summary>Leaves one of the rows of a type of which nothing remains; what was left out of the others is checked with it.</summary>
    private InvocationExpressionSyntax WithFewerRows(InvocationExpressionSyntax call)
    {
        var rows = new List<ArgumentSyntax>();
        var bare = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in call.ArgumentList.Arguments)
        {
            if (row.Expression is not ObjectCreationExpressionSyntax
                { ArgumentList: null or { Arguments.Count: 0 }, Initializer.Expressions.Count: 0, Type: var type } creation
                || !creation.HasAnnotations(LeftOut))
            {
                rows.Add(row);
            }
            else if (bare.TryGetValue(type.ToString(), out var first))
            {
                var (known, more) = (NamesOf(rows[first].Expression), NamesOf(creation));
                var names = known.Union(more, StringComparer.Ordinal).ToList();
                values -= known.Length + more.Length - names.Count;
                rows[first] = rows[first].WithExpression(
                    rows[first].Expression.WithoutAnnotations(LeftOut)
                        .WithAdditionalAnnotations(new SyntaxAnnotation(LeftOut, string.Join(" ", names))));
            }
            else
            {
                bare.Add(type.ToString(), rows.Count);
                rows.Add(row);
            }
        }

        if (rows.Count == call.ArgumentList.Arguments.Count)
        {
            return call;
        }

        calls++;
        return call.WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(rows)))
            .WithAdditionalAnnotations(new SyntaxAnnotation(HasFewerRows));
    }

    private static string[] NamesOf(SyntaxNode creation)
        => [.. creation.GetAnnotations(LeftOut).SelectMany(static mark => mark.Data!.Split(' '))];

    private static bool IsPlain(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax =>
            value.Kind() is SyntaxKind.NumericLiteralExpression or SyntaxKind.StringLiteralExpression
                or SyntaxKind.CharacterLiteralExpression
            or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: var operand } => IsPlain(operand),
        BinaryExpressionSyntax { Left: var left, Right: var right } => IsPlain(left) && IsPlain(right),
        ObjectCreationExpressionSyntax
            { Type: IdentifierNameSyntax { Identifier.ValueText: var type }, ArgumentList.Arguments: var arguments, Initializer: null }
            => PlainTypes.Contains(type) && arguments.All(static argument => IsPlain(argument.Expression)),
        _ => false,
    };

    /// <summary>
    /// Whether all that was left out are columns: their setters run no code, and no entity can be made of a value that looks plain.
    /// </summary>
    private bool WereOnlyValues(IOperation body)
    {
        var checkedProperties = new Dictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
        foreach (var creation in body.Descendants().OfType<IObjectCreationOperation>())
        {
            foreach (var name in NamesOf(creation.Syntax))
            {
                if (MemberOf(creation.Type, name) is not { } member)
                {
                    return false;
                }

                if (!checkedProperties.TryGetValue(member, out var isColumn))
                {
                    checkedProperties.Add(member, isColumn = IsColumn(member));
                }

                if (!isColumn)
                {
                    return false;
                }

                values--;
            }
        }

        return values == 0;
    }

    /// <summary>Whether what was called with fewer rows takes any number of them, and no method of the project takes so many.</summary>
    private bool TookAnyNumber(IOperation body)
        => calls == 0 || calls == body.Descendants().OfType<IInvocationOperation>().Count(static call
            => call.Syntax.HasAnnotations(HasFewerRows)
                && call.TargetMethod is { Parameters: [.., { IsParams: true }], Name: var name }
                && call.TargetMethod.IsInEntityFramework()
                && call.Instance?.Type is INamedTypeSymbol type
                && type.SelfAndBases().All(declaring => declaring.IsInEntityFramework() || declaring.GetMembers(name).IsEmpty));

    private static ISymbol? MemberOf(ITypeSymbol? type, string name)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (declaring.GetMembers(name) is [var member, ..])
            {
                return member;
            }
        }

        return null;
    }

    private static bool IsColumn(ISymbol member) => member switch
    {
        IFieldSymbol field => IsValue(field.Type),
        IPropertySymbol { SetMethod: { } setter } property => IsValue(property.Type)
            && setter.DeclaringSyntaxReferences.All(
                static reference => reference.GetSyntax() is not AccessorDeclarationSyntax { Body: not null }
                    and not AccessorDeclarationSyntax { ExpressionBody: not null }),
        _ => false,
    };

    private static bool IsValue(ITypeSymbol type)
        => type.IsValueType || type.SpecialType is SpecialType.System_String or SpecialType.System_Object;
}
