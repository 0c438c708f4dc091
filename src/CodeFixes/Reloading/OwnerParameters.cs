using FixtureGen.Analysis.Hoisting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes.Reloading;

/// <summary>Takes the class fixture that a class has no use for any more out of its constructor, its base list and its attributes.</summary>
internal static class OwnerParameters
{
    public static BaseMethodDeclarationSyntax Remove(BaseMethodDeclarationSyntax method, HoistingPlan plan, SemanticModel model, CancellationToken cancellation)
        => method is ConstructorDeclarationSyntax constructor && Without(constructor.ParameterList, plan, model, cancellation) is { } parameters ? constructor.WithParameterList(parameters) : method;

    /// <param name="rewritten">The class with everything else changed.</param>
    /// <param name="plan">The plan of the class.</param>
    /// <param name="model">The model of the class as it was.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static TypeDeclarationSyntax Remove(TypeDeclarationSyntax rewritten, HoistingPlan plan, SemanticModel model, CancellationToken cancellation)
    {
        if (plan.Owner is not { } owner)
        {
            return rewritten;
        }

        var declaration = plan.Declaration;
        foreach (var type in declaration.BaseList?.Types.ToList() ?? [])
        {
            if (model.GetTypeInfo(type.Type, cancellation).Type is INamedTypeSymbol { Name: "IClassFixture", TypeArguments: [var fixture] } && owner.Is(fixture))
            {
                rewritten = rewritten.WithoutBase(type);
            }
        }

        if (declaration.ParameterList is { } primary && Without(primary, plan, model, cancellation) is { } parameters)
        {
            rewritten = parameters.Parameters.Count > 0
                ? (TypeDeclarationSyntax)rewritten.WithParameterList(parameters.WithTrailingTrivia(rewritten.ParameterList!.GetTrailingTrivia()))
                : (TypeDeclarationSyntax)rewritten.WithParameterList(null).WithIdentifier(rewritten.Identifier.WithTrailingTrivia(rewritten.ParameterList!.GetTrailingTrivia()));
        }

        return FixtureCollections.NameOf(plan.Type) is { } collection && FixtureCollections.DefinitionOf(collection, model.Compilation) is { } definition && FixtureCollections.IsOnlyFor(definition, owner.Type)
            ? WithoutCollection(rewritten)
            : rewritten;
    }

    private static ParameterListSyntax? Without(ParameterListSyntax list, HoistingPlan plan, SemanticModel model, CancellationToken cancellation)
    {
        // A list that has been rewritten is no part of the compilation any more: its parameters are found by their names.
        var kept = list.Parameters.Where(parameter => !plan.Type.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .Any(known => known.Name == parameter.Identifier.ValueText && plan.Owner?.IsHeldBy(known) == true)).ToList();
        if (kept.Count == list.Parameters.Count)
        {
            return null;
        }

        var separators = Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), Math.Max(0, kept.Count - 1));
        return list.WithParameters(SyntaxFactory.SeparatedList(kept.Select((parameter, index) => index == 0 ? parameter.WithoutLeadingTrivia() : parameter), separators));
    }

    private static TypeDeclarationSyntax WithoutCollection(TypeDeclarationSyntax type)
    {
        var leading = type.GetLeadingTrivia();
        var lists = type.AttributeLists.Select(list => list.Attributes.Any(IsCollection) ? list.WithAttributes(SyntaxFactory.SeparatedList(list.Attributes.Where(attribute => !IsCollection(attribute)))) : list)
            .Where(list => list.Attributes.Count > 0);
        return (TypeDeclarationSyntax)type.WithAttributeLists(SyntaxFactory.List(lists)).WithLeadingTrivia(leading);

        static bool IsCollection(AttributeSyntax attribute) => attribute.Name.ToString().Split('<')[0].Split('.').Last() is "Collection" or "CollectionAttribute";
    }
}
