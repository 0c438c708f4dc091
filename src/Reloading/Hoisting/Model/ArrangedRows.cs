using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rows;

/// <summary>
/// The statements at the top of a test that store its rows: everything up to the first saving, if there is nothing but adding before it.
/// </summary>
/// <param name="Save">The call that saves.</param>
/// <param name="Rows">How many objects are added.</param>
/// <param name="Statements">The statements up to the one that saves.</param>
/// <param name="Key">The statements with names of variables and literals replaced: the same for tests that differ in those alone.</param>
/// <param name="ExactKey">The statements with names of variables replaced: the same for tests that store exactly the same.</param>
internal sealed record ArrangedRows(ExpressionSyntax Save, int Rows, IReadOnlyList<StatementSyntax> Statements, string Key, string ExactKey)
{
    public static ArrangedRows? Of(IMethodSymbol test, Compilation compilation, CancellationToken cancellationToken)
    {
        if (test.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellationToken) is not MethodDeclarationSyntax { Body: { } body } || !MayStore(body))
        {
            return null;
        }

        var model = compilation.GetSemanticModel(reference.SyntaxTree);
        var adds = 0;
        foreach (var statement in body.Statements)
        {
            if (statement is not (LocalDeclarationStatementSyntax or ExpressionStatementSyntax))
            {
                return null;
            }

            // What a lambda does is done elsewhere, or only described: mocks are asked to verify that rows are saved.
            foreach (var call in statement.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax)
                .OfType<InvocationExpressionSyntax>())
            {
                if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method || !method.IsInEntityFramework())
                {
                    continue;
                }

                if (method.Name is "Add" or "AddAsync" or "AddRange" or "AddRangeAsync")
                {
                    adds += Math.Max(1, call.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Count());
                }
                else if (method.Name is "SaveChanges" or "SaveChangesAsync")
                {
                    var statements = body.Statements.TakeWhile(earlier => earlier.SpanStart <= statement.SpanStart).ToList();
                    return adds == 0
                        ? null
                        : new ArrangedRows(
                            call, adds, statements, KeyOf(statements, withLiterals: false), KeyOf(statements, withLiterals: true));
                }
            }
        }

        return null;
    }

    /// <summary>Asks the text before the compiler is asked, because most tests save nothing.</summary>
    private static bool MayStore(BlockSyntax body)
        => body.DescendantTokens()
            .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText is "SaveChanges" or "SaveChangesAsync");

    private static string KeyOf(IEnumerable<StatementSyntax> statements, bool withLiterals)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var tokens = new List<string>();
        foreach (var token in statements.SelectMany(statement => statement.DescendantTokens()))
        {
            if (token.Parent is VariableDeclaratorSyntax && !names.ContainsKey(token.ValueText) && token.IsKind(SyntaxKind.IdentifierToken))
            {
                names.Add(token.ValueText, "$" + names.Count);
            }

            tokens.Add(
                token.Parent is LiteralExpressionSyntax && !withLiterals
                    ? "literal"
                    : names.TryGetValue(token.ValueText, out var name) ? name : token.Text);
        }

        return string.Join(" ", tokens);
    }
}
