using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Sources;

/// <summary>Finds the code of what is declared in the source of one compilation.</summary>
internal sealed class SourceBodies(SemanticModels models, CancellationToken cancellationToken)
{
    private readonly Dictionary<IOperation, LocalValues> locals = [];

    public SourceBodies(Compilation compilation, CancellationToken cancellationToken)
        : this(new SemanticModels(compilation), cancellationToken)
    {
    }

    /// <summary>Leaves out what says nothing about tables. The syntax of such code is in no file.</summary>
    public bool IsThin { get; init; }

    public Compilation Compilation => models.Compilation;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The files in which code was found.</summary>
    public IEnumerable<SyntaxTree> Files => models.Files;

    /// <summary>
    /// The bodies of a method, constructor, accessor or local function, or the initializer of a field or property. Empty for what has no
    /// source here.
    /// </summary>
    public IEnumerable<IOperation> Of(ISymbol symbol)
    {
        if (symbol is IMethodSymbol { PartialImplementationPart: { } implementation })
        {
            symbol = implementation;
        }

        foreach (var reference in symbol.OriginalDefinition.DeclaringSyntaxReferences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Compilation.ContainsSyntaxTree(reference.SyntaxTree)
                && CodeOf(reference.GetSyntax(cancellationToken)) is { } code
                && !(IsThin && IsPlainSet(code))
                && Bind(code, models.Of(reference.SyntaxTree)) is { } operation)
            {
                yield return operation;
            }
        }
    }

    /// <summary>The initializers of all instance fields and properties that a class declares.</summary>
    public IEnumerable<IOperation> InitializersOf(INamedTypeSymbol type)
        => from member in type.OriginalDefinition.GetMembers()
           where !member.IsStatic && !member.IsImplicitlyDeclared && member is IFieldSymbol or IPropertySymbol
               && !HasPlainInitializer(member)
           from initializer in Of(member)
           select initializer;

    /// <summary>What is assigned to the local variables of the body that an expression stands in.</summary>
    public LocalValues LocalsAround(IOperation expression)
    {
        var body = expression;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        if (!locals.TryGetValue(body, out var values))
        {
            locals.Add(body, values = new LocalValues(body));
        }

        return values;
    }

    private IOperation? Bind(SyntaxNode code, SemanticModel model)
        => (IsThin && code is BaseMethodDeclarationSyntax method ? ThinBody.BindWithout(method, model, cancellationToken) : null)
            ?? model.GetOperation(code, cancellationToken);

    /// <summary>Most properties of entities have none or begin with <c>""</c> or <c>null!</c>, which runs nothing.</summary>
    private bool HasPlainInitializer(ISymbol member)
        => member.DeclaringSyntaxReferences is [var reference]
        && CodeOf(reference.GetSyntax(cancellationToken)) is null or LiteralExpressionSyntax
            or PostfixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax };

    /// <summary>A set of a context that is a property of its own, as templates write it.</summary>
    private static bool IsPlainSet(SyntaxNode code)
        => code is ArrowExpressionClauseSyntax
            { Expression: InvocationExpressionSyntax
                { Expression: GenericNameSyntax { Identifier.ValueText: "Set" }, ArgumentList.Arguments.Count: 0 } };

    private static SyntaxNode? CodeOf(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or ArrowExpressionClauseSyntax => declaration,
        AccessorDeclarationSyntax accessor when accessor.Body is not null || accessor.ExpressionBody is not null => accessor,
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    };
}
