using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>
/// Takes the class fixture that a class has no use for any more out of its constructors, its base list and its attributes.
/// </summary>
internal sealed class OwnerParameters(
    DatabaseOwner owner, INamedTypeSymbol type, TypeDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
{
    /// <param name="rewritten">The class with everything else changed.</param>
    public TypeDeclarationSyntax Remove(TypeDeclarationSyntax rewritten)
    {
        var members = rewritten.Members.Select(member => member is ConstructorDeclarationSyntax constructor ? Remove(constructor) : member)
            .OfType<MemberDeclarationSyntax>().ToList();
        if (members.Count > 0)
        {
            members[0] = members[0].WithLeadingTrivia(Blocks.WithoutBlankLines(members[0].GetLeadingTrivia()));
        }

        rewritten = (TypeDeclarationSyntax)rewritten.WithMembers(SyntaxFactory.List(members));
        foreach (var named in declaration.BaseList?.Types.ToList() ?? [])
        {
            if (model.GetTypeInfo(
                named.Type, cancellationToken).Type is INamedTypeSymbol { Name: "IClassFixture", TypeArguments: [var fixture] }
                    && owner.Is(fixture))
            {
                rewritten = rewritten.WithoutBase(named);
            }
        }

        rewritten = RemovePrimary(rewritten);
        return FixtureCollections.NameOf(type) is { } collection
            && FixtureCollections.DefinitionOf(collection, model.Compilation) is { } definition
            && FixtureCollections.IsOnlyFor(definition, owner.Type)
            ? WithoutCollection(rewritten)
            : rewritten;
    }

    /// <summary>The constructor without the parameter; null when nothing is left of it.</summary>
    public ConstructorDeclarationSyntax? Remove(ConstructorDeclarationSyntax constructor)
    {
        if (Without(constructor.ParameterList) is not { } parameters)
        {
            return constructor;
        }

        var changed = constructor.WithParameterList(parameters);
        if (constructor.Initializer is { } initializer)
        {
            var arguments = Without(initializer.ArgumentList);
            changed = arguments.Arguments.Count > 0
                ? changed.WithInitializer(initializer.WithArgumentList(arguments))
                : changed.WithInitializer(null).WithParameterList(parameters.WithTrailingTrivia(initializer.GetTrailingTrivia()));
        }

        return changed is { ParameterList.Parameters.Count: 0, Initializer: null, Body.Statements.Count: 0 } ? null : changed;
    }

    private TypeDeclarationSyntax RemovePrimary(TypeDeclarationSyntax rewritten)
    {
        if (rewritten.ParameterList is not { } primary || Without(primary) is not { } parameters)
        {
            return rewritten;
        }

        if (rewritten.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax derived)
        {
            var arguments = Without(derived.ArgumentList);
            rewritten = rewritten.ReplaceNode(
                derived, arguments.Arguments.Count > 0
                    ? derived.WithArgumentList(arguments)
                    : SyntaxFactory.SimpleBaseType(derived.Type).WithTriviaFrom(derived));
        }

        return parameters.Parameters.Count > 0
            ? (TypeDeclarationSyntax)rewritten.WithParameterList(parameters.WithTrailingTrivia(primary.GetTrailingTrivia()))
            : (TypeDeclarationSyntax)rewritten.WithParameterList(null)
                .WithIdentifier(rewritten.Identifier.WithTrailingTrivia(primary.GetTrailingTrivia()));
    }

    /// <summary>
    /// Whether a parameter of the class has the fixture. A list that has been rewritten is no part of the compilation any more, so
    /// parameters are known by their names.
    /// </summary>
    private bool HasFixture(string parameter)
        => type.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .Any(known => known.Name == parameter && owner.IsHeldBy(known));

    private ParameterListSyntax? Without(ParameterListSyntax list)
    {
        var kept = list.Parameters.Where(parameter => !HasFixture(parameter.Identifier.ValueText)).ToList();
        return kept.Count == list.Parameters.Count ? null : list.WithParameters(Separated(kept));
    }

    private ArgumentListSyntax Without(ArgumentListSyntax list)
        => list.WithArguments(
            Separated(
                list.Arguments.Where(
                    argument => argument.Expression is not IdentifierNameSyntax name || !HasFixture(name.Identifier.ValueText)).ToList()));

    private static SeparatedSyntaxList<TNode> Separated<TNode>(List<TNode> nodes)
        where TNode : SyntaxNode
        => SyntaxFactory.SeparatedList(
            nodes.Select((node, index) => index == 0 ? node.WithoutLeadingTrivia() : node),
            Enumerable.Repeat(
                SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), Math.Max(0, nodes.Count - 1)));

    private static TypeDeclarationSyntax WithoutCollection(TypeDeclarationSyntax type)
    {
        var leading = type.GetLeadingTrivia();
        var lists = type.AttributeLists.Select(
            list => list.Attributes.Any(IsCollection)
                ? list.WithAttributes(SyntaxFactory.SeparatedList(list.Attributes.Where(attribute => !IsCollection(attribute))))
                : list)
            .Where(list => list.Attributes.Count > 0);
        return (TypeDeclarationSyntax)type.WithAttributeLists(SyntaxFactory.List(lists)).WithLeadingTrivia(leading);

        static bool IsCollection(AttributeSyntax attribute)
            => attribute.Name.ToString().Split('<')[0].Split('.').Last() is "Collection" or "CollectionAttribute";
    }
}
