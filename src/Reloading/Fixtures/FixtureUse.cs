using FixtureGen.Analysis.Symbols;
using FixtureGen.Analysis.Writes;
using FixtureGen.Reloading.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Fixtures;

/// <summary>Tells whether the tests of a class have a use for a fixture.</summary>
internal static class FixtureUse
{
    /// <summary>
    /// Whether the class surely does without: it works on the database by itself, handing it to no code elsewhere, and mentions
    /// neither the fixture nor any table or entity that the fixture writes.
    /// </summary>
    public static bool IsUnused(
        INamedTypeSymbol fixture, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var touched = TouchListAnalysis.Analyze(fixture, compilation, cancellationToken);
        if (!touched.IsComplete || touched.Tables.Count == 0 || type.BaseType is { SpecialType: not SpecialType.System_Object })
        {
            return false;
        }

        var words = new HashSet<string>(
            touched.Tables.Concat(NamesIn(fixture, cancellationToken)).Append(fixture.Name), StringComparer.OrdinalIgnoreCase);
        foreach (var reference in type.DeclaringSyntaxReferences.Where(
            reference => !reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)))
        {
            var declaration = (TypeDeclarationSyntax)reference.GetSyntax(cancellationToken);
            if (declaration.Members.Any(member => Mentions(member, words))
                || HandsOver(declaration, compilation.GetSemanticModel(reference.SyntaxTree), cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The entities that the fixture's code makes, by name and by name of set.</summary>
    private static IEnumerable<string> NamesIn(INamedTypeSymbol fixture, CancellationToken cancellationToken)
        => fixture.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax(cancellationToken).DescendantNodes())
            .SelectMany(node => node switch
        {
            ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax type } => new[] { type.Identifier.ValueText },
            InvocationExpressionSyntax
                { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: { } set } } } =>
                    new[] { set.Identifier.ValueText },
            _ => [],
        });

    /// <summary>Whether code has one of the words, be it a name or part of a text.</summary>
    private static bool Mentions(SyntaxNode code, HashSet<string> words)
        => code.DescendantTokens().Any(token => words.Contains(token.ValueText)
            || (token.Parent is LiteralExpressionSyntax or InterpolatedStringTextSyntax
                && words.Any(word => token.ValueText.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)));

    /// <summary>Whether the database is given to code that is not of the libraries that everyone knows.</summary>
    private static bool HandsOver(TypeDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
        => declaration.DescendantNodes().OfType<ArgumentSyntax>().Any(argument =>
            DatabaseRoles.OfType(model.GetTypeInfo(argument.Expression, cancellationToken).Type) is not null
            && model.GetSymbolInfo(argument.Parent!.Parent!, cancellationToken).Symbol is var called
            && (called is null || !(called.IsInEntityFramework() || called.ContainingNamespace?.ToDisplayString() is "Dapper" or "Xunit")));
}
