using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting.Comments;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>Puts what FixtureGen gives in the place of the hand-made context and connection, in one piece of code.</summary>
internal sealed class DatabaseRewriter(HoistedClass hoisted, SemanticModel model, DatabaseNames names, HelperParameters helpers,
    CancellationToken cancellationToken) : CSharpSyntaxRewriter
{
    private static readonly SyntaxTrivia Space = SyntaxFactory.Space;

    public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node)
        => Replacement(model.GetSymbolInfo(node, cancellationToken).Symbol) is { } replacement && node.Parent is not NameColonSyntax
            ? replacement.WithTriviaFrom(node)
            : base.VisitIdentifierName(node);

    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
        => Owned(node) is { } owned ? owned.WithTriviaFrom(node)
        : node.Expression is ThisExpressionSyntax or BaseExpressionSyntax
            && Replacement(model.GetSymbolInfo(node.Name, cancellationToken).Symbol) is { } replacement
            ? replacement.WithTriviaFrom(node)
            : node.WithExpression((ExpressionSyntax)Visit(node.Expression)!)
                .WithName((SimpleNameSyntax)(node.Name is GenericNameSyntax ? Visit(node.Name)! : node.Name));

    public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node)
        => IsContext(node) ? names.NewContext.WithTriviaFrom(node) : base.VisitObjectCreationExpression(node);

    public override SyntaxNode? VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node)
        => IsContext(node) ? names.NewContext.WithTriviaFrom(node) : base.VisitImplicitObjectCreationExpression(node);

    /// <summary>Hands the database to the methods that have become static.</summary>
    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (Owned(node) is { } owned)
        {
            return owned.WithTriviaFrom(node);
        }

        var visited = (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!;
        if (model.GetSymbolInfo(node, cancellationToken).Symbol is not IMethodSymbol method
            || !hoisted.Rows.Helpers.Contains(method.OriginalDefinition, SymbolEqualityComparer.Default))
        {
            return visited;
        }

        var given = new List<ArgumentSyntax>();
        if (helpers.TakesContext(method.OriginalDefinition))
        {
            given.Add(SyntaxFactory.Argument(names.Context));
        }

        if (helpers.TakesConnection(method.OriginalDefinition))
        {
            given.Add(SyntaxFactory.Argument(names.Connection));
        }

        var all = given.Concat(visited.ArgumentList.Arguments).ToList();
        var separators = Enumerable.Repeat(
            SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space), Math.Max(0, all.Count - 1));
        var called = visited.Expression is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } ofThis
            ? ofThis.Name.WithTriviaFrom(ofThis)
            : visited.Expression;
        return visited.WithExpression(called)
            .WithArgumentList(visited.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(all, separators)));
    }

    /// <summary>
    /// A statement that made the options of a context has no use left, where everything that used them makes its context otherwise.
    /// </summary>
    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var visited = (BlockSyntax)base.VisitBlock(node)!;
        if (!node.Statements.Any(IsUseless))
        {
            return visited;
        }

        var kept = new List<StatementSyntax>();
        var left = new List<Remark>();
        var newLine = TypeDeclarations.NewLineOf(hoisted.Class.Declaration).ToString();
        foreach (var (statement, rewritten) in node.Statements.Zip(visited.Statements, (before, after) => (before, after)))
        {
            var isUseless = IsUseless(statement);
            left.AddRange(isUseless ? RemarksOn(statement) : []);
            foreach (var next in isUseless ? Handles(statement) : [rewritten])
            {
                kept.Add(RemarksOfBody.Above(left, next, newLine));
                left.Clear();
            }
        }

        var indentation = string.Concat(TypeDeclarations.Indentation(node.Statements[0].GetLeadingTrivia()));
        return RemarksOfBody.WithEnd(visited.WithStatements(Blocks.Tidy(SyntaxFactory.List(kept))), left, indentation, newLine);
    }

    /// <summary>The comments on a statement that goes, but for those that go along with the rows.</summary>
    private IEnumerable<Remark> RemarksOn(StatementSyntax statement)
        => hoisted.Rows.Moved.Contains(statement) ? []
            : Remark.In(statement, _ => false)
                .Where(remark => !hoisted.Rows.Moved.Any(moved => remark.Lines.All(moved.ToFullString().Contains)));

    /// <summary>What finds the rows that the statement stored.</summary>
    private IEnumerable<StatementSyntax> Handles(StatementSyntax statement)
        => !hoisted.Rows.Handles.TryGetValue(statement, out var handles) ? [] : handles.Select(handle => SyntaxFactory.ParseStatement(
                $"var {handle.Local.Name} = " +
                $"{Visit(handle.Context).WithoutTrivia()}.Find<{handle.Local.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, statement.SpanStart)}>({handle.Field})!;")
            .WithLeadingTrivia(TypeDeclarations.Indentation(statement.GetLeadingTrivia()))
            .WithTrailingTrivia(statement.GetTrailingTrivia()));

    private bool IsUseless(StatementSyntax statement)
        => hoisted.Dropped.Contains(statement) || hoisted.Rows.Moved.Contains(statement)
        || statement is LocalDeclarationStatementSyntax { Declaration: var declaration }
            && declaration.Variables.All(
                variable => DatabaseRoles.Of(model.GetDeclaredSymbol(variable, cancellationToken)) == DatabaseRole.Options)
        || statement is ExpressionStatementSyntax
            { Expression: InvocationExpressionSyntax
                { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax builder } } }
            && DatabaseRoles.Of(model.GetSymbolInfo(builder, cancellationToken).Symbol) == DatabaseRole.Options;

    private bool IsContext(BaseObjectCreationExpressionSyntax creation)
        => hoisted.Database.Context is { } context && creation.ArgumentList?.Arguments.Count == 1
        && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(creation, cancellationToken).Type, context)
        && DatabaseRoles.OfType(
            model.GetTypeInfo(creation.ArgumentList.Arguments[0].Expression, cancellationToken).Type) == DatabaseRole.Options;

    /// <summary>What stands for a member of the class fixture that gives of its database.</summary>
    private ExpressionSyntax? Owned(ExpressionSyntax use)
        => hoisted.Class.Owner is { } owner && model.GetSymbolInfo(use, cancellationToken).Symbol is { } member
        && (member is not IMethodSymbol || use is InvocationExpressionSyntax) ? owner.RoleOf(member) switch
        {
            DatabaseRole.Context => DatabaseOwner.IsMade(member) ? names.NewContext : names.Context,
            DatabaseRole.Connection => names.Connection,
            _ => null,
        } : null;

    private ExpressionSyntax? Replacement(ISymbol? symbol)
        => symbol is null || !IsReplaced(symbol) ? null : DatabaseRoles.Of(symbol) switch
        {
            DatabaseRole.Context => names.Context,
            DatabaseRole.Connection => names.Connection,
            _ => null,
        };

    /// <summary>Whether a variable is one that the class loses; or, in static code, any that holds the database.</summary>
    private bool IsReplaced(ISymbol symbol)
        => hoisted.Class.Variables.Contains(symbol.OriginalDefinition, SymbolEqualityComparer.Default)
        || (symbol is ILocalSymbol
            && symbol.DeclaringSyntaxReferences.Any(reference => hoisted.Dropped.Any(dropped => Declares(dropped, reference))))
        || (names.IsStatic && DatabaseRoles.Of(symbol) is not null && (symbol is not ILocalSymbol || IsFromOutside(symbol)));

    /// <summary>Whether a variable is declared in a test, and not in what is moved.</summary>
    private bool IsFromOutside(ISymbol symbol)
        => symbol.DeclaringSyntaxReferences.All(reference
            => !hoisted.Rows.Moved.Any(moved => moved.SyntaxTree == reference.SyntaxTree && moved.Span.Contains(reference.Span)))
        && hoisted.Rows.Moved.Any(moved => moved.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } test
            && symbol.DeclaringSyntaxReferences.Any(reference => test.Span.Contains(reference.Span)
                && test.SyntaxTree == reference.SyntaxTree));

    private static bool Declares(StatementSyntax dropped, SyntaxReference variable)
        => dropped.SyntaxTree == variable.SyntaxTree && dropped switch
        {
            LocalDeclarationStatementSyntax local => local.Span.Contains(variable.Span),
            UsingStatementSyntax { Declaration: { } declaration } => declaration.Span.Contains(variable.Span),
            _ => false,
        };
}
