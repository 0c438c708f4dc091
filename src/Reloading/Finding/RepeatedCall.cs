using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Finding;

/// <summary>A call that several tests of a class make, as far as its text tells. Nothing is bound to find it.</summary>
/// <param name="Places">The first such call in each test.</param>
internal sealed record RepeatedCall(IReadOnlyList<(IMethodSymbol Test, ExpressionSyntax Call)> Places)
{
    public ExpressionSyntax First => Places[0].Call;

    /// <summary>The calls that at least so many tests make.</summary>
    public static IEnumerable<RepeatedCall> In(
        INamedTypeSymbol type, TestAttributes attributes, int least, CancellationToken cancellationToken)
    {
        var tests = type.GetMembers().OfType<IMethodSymbol>()
            .Where(
                method => method.MethodKind == MethodKind.Ordinary && attributes.StyleOf(method) is not null
                    && TestAttributes.CasesOf(method) > 0).ToList();
        if (tests.Count < least)
        {
            return [];
        }

        var places = new Dictionary<string, List<(IMethodSymbol, ExpressionSyntax)>>(StringComparer.Ordinal);
        foreach (var test in tests)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var expression in CallsIn(test, cancellationToken))
            {
                if (NameOf(expression) is { } name && seen.Add(name))
                {
                    if (!places.TryGetValue(name, out var known))
                    {
                        places.Add(name, known = []);
                    }

                    known.Add((test, expression));
                }
            }
        }

        return places.Values.Where(known => known.Count >= least).Select(static known => new RepeatedCall(known));
    }

    /// <summary>Those of the places with the text that most of them have.</summary>
    public RepeatedCall Alike()
        => new(
            [.. Places.GroupBy(static place => place.Call.ToString(), StringComparer.Ordinal).OrderByDescending(static same => same.Count())
                .First()]);

    /// <summary>Whether every test begins with it, so that it prepares and neither acts nor asserts.</summary>
    public bool IsAtTheTop
        => Places.All(
            static place => place.Call.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
                || (statement.Parent is BlockSyntax { Parent: MethodDeclarationSyntax } body && body.Statements[0] == statement));

    /// <summary>How many tests make it, written-out cases counted one by one.</summary>
    public int Tests => Places.Sum(static place => TestAttributes.CasesOf(place.Test));

    /// <summary>What a lambda calls is called elsewhere, if at all.</summary>
    private static IEnumerable<ExpressionSyntax> CallsIn(IMethodSymbol test, CancellationToken cancellationToken)
        => test.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken))
            .SelectMany(static code => code.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax))
            .OfType<ExpressionSyntax>();

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: var own } } => own,
        InvocationExpressionSyntax
            { Expression: MemberAccessExpressionSyntax
                { Expression: ThisExpressionSyntax or BaseExpressionSyntax, Name.Identifier.ValueText: var own } } => own,
        InvocationExpressionSyntax
            { Expression: MemberAccessExpressionSyntax
                { Expression: SimpleNameSyntax { Identifier.ValueText: var of },
                    Name.Identifier.ValueText: not "WithWebHostBuilder" and var called } } => $"{of}.{called}",
        InvocationExpressionSyntax
            { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WithWebHostBuilder" } } application =>
                application.ToString(),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } }
            when DatabaseCalls.CreatesSchema(called) => ".EnsureCreated",
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax { Identifier.ValueText: var created } } => $"new {created}",
        ImplicitObjectCreationExpressionSyntax
            { Parent: EqualsValueClauseSyntax
                { Parent: VariableDeclaratorSyntax
                    { Parent: VariableDeclarationSyntax { Type: SimpleNameSyntax { Identifier.ValueText: var declared } } } } }
            => $"new {declared}",
        _ => null,
    };
}
