using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting.Comments;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>Rewrites the declaration of one class.</summary>
internal sealed class HoistedClassRewriter
{
    private readonly HoistedClass hoisted;
    private readonly SemanticModel model;
    private readonly HelperParameters helpers;
    private readonly DatabaseRewriter inTests;
    private readonly CancellationToken cancellationToken;
    private readonly HashSet<ISymbol> setUps;
    private readonly HashSet<ISymbol> tearDowns;
    private readonly List<BaseTypeSyntax> needlessBases = [];
    private readonly ProviderConnection? provider;
    private readonly DatabaseNames names;
    private readonly OwnerParameters? ownerParameters;

    /// <param name="hoisted">What becomes of the class.</param>
    /// <param name="model">The model of the class.</param>
    /// <param name="style">How its tests are run.</param>
    /// <param name="attributes">The attributes of the test frameworks.</param>
    /// <param name="provider">How it goes on working with a connection of its provider's type; null where any connection will do.</param>
    /// <param name="cancellationToken">Cancels the rewriting.</param>
    public HoistedClassRewriter(HoistedClass hoisted, SemanticModel model, TestStyle style, TestAttributes attributes,
        ProviderConnection? provider, CancellationToken cancellationToken)
    {
        this.provider = provider;
        names = provider?.InTests ?? DatabaseNames.Generated;
        ownerParameters = hoisted.Class.Owner is { } owner
            ? new OwnerParameters(owner, hoisted.Class.Type, hoisted.Class.Declaration, model, cancellationToken) : null;
        this.hoisted = hoisted;
        this.model = model;
        this.cancellationToken = cancellationToken;
        helpers = new HelperParameters(hoisted, model, cancellationToken);
        inTests = new DatabaseRewriter(hoisted, model, names, helpers, cancellationToken);
        var setUpMembers = SetUpMembers.Of(hoisted.Class.Type, style, attributes);
        setUps = new(setUpMembers.SetUps, SymbolEqualityComparer.Default);
        tearDowns = new(setUpMembers.TearDowns, SymbolEqualityComparer.Default);
        Rows = new SetUpWriter(hoisted, model, helpers, provider, cancellationToken);
    }

    public SetUpWriter Rows { get; }

    /// <param name="newLine">The line ends of the file.</param>
    /// <param name="withClassSetup">False when the rows go to a fixture instead.</param>
    public TypeDeclarationSyntax Rewrite(string newLine, bool withClassSetup)
    {
        var members = new List<MemberDeclarationSyntax>();
        var isWritten = !withClassSetup || hoisted.Rows.Moved.Count == 0;
        var carried = SyntaxTriviaList.Empty;
        foreach (var member in hoisted.Class.Declaration.Members)
        {
            var kept = Rewrite(member);
            if (!isWritten && hoisted.Rows.Moved.Any(statement => member.Span.Contains(statement.Span)))
            {
                // The class set-up stands where the set-up stood, or before what is left of it.
                var setup = Rows.ClassSetup(
                    string.Concat(TypeDeclarations.Indentation(member.GetLeadingTrivia())), UnitOf(member), newLine);
                if (kept is null && member is BaseMethodDeclarationSyntax { Body: { } removed })
                {
                    setup = setup.WithBody(WithEnd(setup.Body!, new RemarksOfBody(hoisted, removed, isRemoved: true), member, newLine));
                }

                var leading = kept is null ? carried.AddRange(RemarksOfMember.AboveSuccessorOf(member, hoisted, newLine))
                    : carried.AddRange(Leading.BlankLine(member, newLine)).AddRange(setup.GetLeadingTrivia());
                var added = Rows.HandleFields(string.Concat(TypeDeclarations.Indentation(member.GetLeadingTrivia())), newLine).Append(setup)
                    .ToList();
                members.AddRange(
                    added.Select(
                        (field, at) => at == 0
                            ? field.WithLeadingTrivia(leading)
                            : field == setup ? setup.WithLeadingTrivia(Leading.WithBlankLine(setup, when: true, newLine)) : field));
                isWritten = true;
                carried = SyntaxTriviaList.Empty;
            }
            else if (kept is null)
            {
                carried = carried.AddRange(RemarksOfMember.InPlaceOf(member, hoisted, newLine));
            }

            if (kept is not null)
            {
                var isBehindNew = isWritten && !carried.Any() && members.Count > 0
                    && members[members.Count - 1] is MethodDeclarationSyntax { Identifier.ValueText: var before }
                    && before == Rows.MethodName;
                members.Add(
                    carried.Any()
                        || isBehindNew
                            ? kept.WithLeadingTrivia(Leading.Join(carried, Leading.WithBlankLine(kept, when: isBehindNew, newLine)))
                            : kept);
                carried = SyntaxTriviaList.Empty;
            }
        }

        if (carried.Any())
        {
            var close = hoisted.Class.Declaration.CloseBraceToken;
            return Finish(hoisted.Class.Declaration.WithCloseBraceToken(close.WithLeadingTrivia(carried.AddRange(close.LeadingTrivia))),
                members);
        }

        return Finish(hoisted.Class.Declaration, members);
    }

    /// <summary>By how much the class indents its members.</summary>
    private string UnitOf(MemberDeclarationSyntax member)
    {
        var (outer, inner) = (string.Concat(TypeDeclarations.Indentation(hoisted.Class.Declaration.GetLeadingTrivia())),
            string.Concat(TypeDeclarations.Indentation(member.GetLeadingTrivia())));
        return inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : "    ";
    }

    private TypeDeclarationSyntax Finish(TypeDeclarationSyntax declaration, List<MemberDeclarationSyntax> members)
    {
        var rewritten = (TypeDeclarationSyntax)declaration.WithMembers(Tidy(members));
        foreach (var needless in needlessBases)
        {
            rewritten = rewritten.WithoutBase(needless);
        }

        return (ownerParameters?.Remove(rewritten) ?? rewritten).WithPartial();
    }

    /// <summary>A class that derives from the one that is changed.</summary>
    public TypeDeclarationSyntax RewriteDerived(TypeDeclarationSyntax declaration, SemanticModel model)
    {
        var rewritten = (TypeDeclarationSyntax)new DatabaseRewriter(hoisted, model, names, helpers, cancellationToken).Visit(declaration)!;
        var derived = hoisted.Class.Owner is { } owner && model.GetDeclaredSymbol(declaration, cancellationToken) is { } type
            ? new OwnerParameters(owner, type, declaration, model, cancellationToken) : null;
        return (derived?.Remove(rewritten) ?? rewritten).WithPartial();
    }

    /// <summary>A member with everything replaced, or null for one that is not needed any more.</summary>
    private MemberDeclarationSyntax? Rewrite(MemberDeclarationSyntax member)
    {
        if (member is FieldDeclarationSyntax field)
        {
            var variables = field.Declaration.Variables.Select(variable => model.GetDeclaredSymbol(variable, cancellationToken))
                .OfType<IFieldSymbol>().ToList();
            return variables.Exists(variable => variable.Name == provider?.Name) ? provider!.Property(field)
                : variables.All(IsVariable) ? null
                : variables.All(variable => hoisted.Rows.Kept.Contains(variable, SymbolEqualityComparer.Default))
                    ? StaticMembers.Make(field, model, cancellationToken)
                : (MemberDeclarationSyntax)inTests.Visit(field)!;
        }

        if (member is PropertyDeclarationSyntax property && model.GetDeclaredSymbol(property, cancellationToken) is { } declared
            && IsVariable(declared))
        {
            return declared.Name == provider?.Name ? provider.Property(property) : null;
        }

        if (member is not BaseMethodDeclarationSyntax method
            || model.GetDeclaredSymbol(method, cancellationToken) is not IMethodSymbol symbol)
        {
            return (MemberDeclarationSyntax)inTests.Visit(member)!;
        }

        if (setUps.Contains(symbol) || tearDowns.Contains(symbol))
        {
            return WithoutPlumbing(method, symbol);
        }

        return hoisted.Rows.Helpers.Contains(symbol, SymbolEqualityComparer.Default) ? Helper((MethodDeclarationSyntax)method, symbol)
            : StaticMembers.Unmake(Test(method), when: IsOfTheTest(method));
    }

    /// <summary>A test or another method of the class; one that has lost statements may have nothing left to await.</summary>
    private BaseMethodDeclarationSyntax Test(BaseMethodDeclarationSyntax method)
    {
        var visited = (BaseMethodDeclarationSyntax)inTests.Visit(method)!;
        var loses = method.Body is not null
            && hoisted.Rows.Moved.Concat(hoisted.Dropped)
                .Any(statement => statement.SyntaxTree == method.SyntaxTree && method.Span.Contains(statement.Span));
        return loses ? AsyncBodies.OfTest(visited) : visited;
    }

    /// <summary>Whether a method uses what is now a member of the test.</summary>
    private bool IsOfTheTest(BaseMethodDeclarationSyntax method)
        => helpers.Uses(method, model, cancellationToken) is { Context: true } or { Connection: true };

    private bool IsVariable(ISymbol symbol) => hoisted.Class.Variables.Contains(symbol, SymbolEqualityComparer.Default);

    private MemberDeclarationSyntax? WithoutPlumbing(BaseMethodDeclarationSyntax method, IMethodSymbol symbol)
    {
        var left = StatementsLeft(method);
        if (!IsEmpty(method, left) || IsEmptyAlready(method) && !tearDowns.Contains(symbol) && method is ConstructorDeclarationSyntax)
        {
            return method.Body is null
                ? (MemberDeclarationSyntax)inTests.Visit(method)!
                : AsyncBodies.WithBody(WithEnd(HeadOf(method), method), left);
        }

        if (method is ConstructorDeclarationSyntax constructor)
        {
            var emptied = (ConstructorDeclarationSyntax)WithEnd(constructor, constructor)
                .WithBody(WithEnd(constructor, constructor).Body!.WithStatements(default));
            return constructor is { ParameterList.Parameters.Count: 0 }
                ? null
                : ownerParameters is null ? emptied : ownerParameters.Remove(emptied);
        }

        var isNeeded = symbol.IsOverride || symbol.IsVirtual
            || InterfaceMethods.IsNeeded(hoisted, symbol, IsEmptied, model, cancellationToken, out var needless) || Remove(needless);
        return !isNeeded ? null : method.Body is null ? method : AsyncBodies.WithBody(WithEnd(method, method), left);
    }

    /// <summary>A method with the comments at the end of its body after which nothing is left.</summary>
    private BaseMethodDeclarationSyntax WithEnd(BaseMethodDeclarationSyntax method, BaseMethodDeclarationSyntax original)
        => original.Body is { } body
            ? method.WithBody(WithEnd(method.Body!, new RemarksOfBody(hoisted, body), original,
                TypeDeclarations.NewLineOf(hoisted.Class.Declaration).ToString())) : method;

    private BlockSyntax WithEnd(BlockSyntax body, RemarksOfBody remarks, MemberDeclarationSyntax original, string newLine)
        => RemarksOfBody.WithEnd(
            body, remarks.End, string.Concat(TypeDeclarations.Indentation(original.GetLeadingTrivia())) + UnitOf(original), newLine);

    private SyntaxList<StatementSyntax> StatementsLeft(BaseMethodDeclarationSyntax method)
        => method.Body is { } body ? new BodyWithoutPlumbing(hoisted, inTests).Of(body) : default;

    private static bool IsEmpty(BaseMethodDeclarationSyntax method, SyntaxList<StatementSyntax> left)
        => method.Body is null ? IsEmptyAlready(method) : Bodies.IsEmpty(left);

    private static bool IsEmptyAlready(BaseMethodDeclarationSyntax method)
        => method.Body is { Statements.Count: 0 }
        || method.ExpressionBody is { Expression: var expression } && Bodies.IsCompleted(expression);

    /// <summary>Whether nothing is left of another set-up or tear-down either.</summary>
    private bool IsEmptied(IMethodSymbol other)
        => (setUps.Contains(other) || tearDowns.Contains(other))
        && other.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is BaseMethodDeclarationSyntax method
        && IsEmpty(method, StatementsLeft(method));

    /// <summary>
    /// Notes an interface that is not needed any more. Returns false, because the method that it asked for is not either.
    /// </summary>
    private bool Remove(BaseTypeSyntax? needless)
    {
        if (needless is not null && !needlessBases.Contains(needless))
        {
            needlessBases.Add(needless);
        }

        return false;
    }

    private BaseMethodDeclarationSyntax HeadOf(BaseMethodDeclarationSyntax method)
        => method is ConstructorDeclarationSyntax { Initializer: { } initializer } constructor
            ? constructor.WithInitializer((ConstructorInitializerSyntax)inTests.Visit(initializer)!)
            : method;

    private MethodDeclarationSyntax Helper(MethodDeclarationSyntax method, IMethodSymbol symbol)
    {
        var rewriter = new DatabaseRewriter(hoisted, model, Rows.Names, helpers, cancellationToken);
        var head = StaticMembers.Make(method, symbol, helpers, Rows.Names, provider?.Type
            ?? "DbConnection", hoisted.Database.Context?.ToMinimalDisplayString(model, method.SpanStart));
        return method.Body is { } body
            ? (MethodDeclarationSyntax)AsyncBodies.WithBody(WithEnd(head, method), new BodyWithoutPlumbing(hoisted, rewriter).Of(body))
            : head.WithExpressionBody((ArrowExpressionClauseSyntax)rewriter.Visit(method.ExpressionBody!)!);
    }

    private static SyntaxList<MemberDeclarationSyntax> Tidy(List<MemberDeclarationSyntax> members)
    {
        if (members.Count > 0)
        {
            members[0] = members[0].WithLeadingTrivia(Blocks.WithoutBlankLines(members[0].GetLeadingTrivia()));
        }

        return SyntaxFactory.List(members);
    }
}
