using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>A class is given one context, which is made from its options and has no rows of its own that tests take away.</summary>
internal static class ContextsOfClass
{
    public static string? Several(HoistedClass hoisted, CancellationToken cancellationToken)
        => hoisted.Database.Contexts.Count > 1 ? "the class uses several contexts" : null;

    public static string? RemovedSeed(HoistedClass hoisted, CancellationToken cancellationToken)
        => !hoisted.Class.UsesFixtureGen && hoisted.Rows.IsEmptied && hoisted.Database.Context is { } context && StoresRowsItself(context)
            ? $"the model of '{context.Name}' stores rows itself, which the tests remove"
            : null;

    /// <summary>Whether a context is made by a constructor that the test database does not use.</summary>
    public static string? MadeOtherwise(HoistedClass hoisted, CancellationToken cancellationToken)
        => !hoisted.Class.UsesFixtureGen && hoisted.Database.Context is { } context
            && hoisted.Class.Declaration.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
                .Any(creation => MakesOtherwise(creation, context, hoisted.Class.Model, cancellationToken))
            ? $"it makes its '{context.Name}' from more than its options"
            : null;

    /// <summary>Whether the configuration of a context has rows for the tables that it creates.</summary>
    private static bool StoresRowsItself(INamedTypeSymbol context)
        => context.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().DescendantTokens()
            .Any(token => token.ValueText is "HasData" or "UseSeeding" or "UseAsyncSeeding"));

    /// <summary>Names are asked first: binding all tests would cost.</summary>
    private static bool MakesOtherwise(BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol context, SemanticModel model,
        CancellationToken cancellationToken)
        => creation.ArgumentList is not { Arguments.Count: 1 } && MayMake(creation, context.Name)
        && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(creation, cancellationToken).Type, context);

    private static bool MayMake(BaseObjectCreationExpressionSyntax creation, string name) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => type.ToString().EndsWith(name, StringComparison.Ordinal),
        { Parent.Parent.Parent: VariableDeclarationSyntax { Type: var type } } => type.ToString().EndsWith(name, StringComparison.Ordinal),
        _ => true,
    };
}
