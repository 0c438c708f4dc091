using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analyzers;

/// <summary>Finds the tokens in source that diagnostics point at.</summary>
internal static class Tokens
{
    /// <summary>The name of a class where it has an attribute of FixtureGen; else where it was declared first.</summary>
    public static Location NameOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var attributed = type.GetAttributes()
            .FirstOrDefault(attribute => attribute.AttributeClass?.ContainingNamespace.IsNamed(KnownNames.FixtureGen) == true)
            ?.ApplicationSyntaxReference?.GetSyntax(cancellationToken).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return attributed?.Identifier.GetLocation() ?? type.Locations[0];
    }

    /// <summary>The types that the attributes of a class with one of these names mention, each with the place where it does.</summary>
    public static IEnumerable<(INamedTypeSymbol Type, Location Location)> TypesNamedBy(
        INamedTypeSymbol type, string attributeName, CancellationToken cancellationToken)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (!TypeNames.IsFixtureGens(attribute.AttributeClass, attributeName)
                || attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax syntax)
            {
                continue;
            }

            var named = new List<INamedTypeSymbol>();
            AttributeTypes.AddTo(named, attribute);
            var mentions = TypesIn(syntax).ToList();
            for (var i = 0; i < named.Count; i++)
            {
                // A type that does not exist is left out of the symbols, but not of the syntax.
                yield return (named[i], (mentions.Count == named.Count ? mentions[i] : (SyntaxNode)syntax.Name).GetLocation());
            }
        }
    }

    /// <summary>The name in a call, or the type in a creation: a place short enough to be read at a glance.</summary>
    public static Location NameIn(SyntaxNode expression) => (expression switch
    {
        InvocationExpressionSyntax call => NameOfCalled(call.Expression),
        ObjectCreationExpressionSyntax creation => creation.Type,
        AssignmentExpressionSyntax assignment => NameOfCalled(assignment.Left),
        _ => NameOfCalled(expression),
    }).GetLocation();

    private static SyntaxNode NameOfCalled(SyntaxNode called) => called switch
    {
        MemberAccessExpressionSyntax member => member.Name,
        MemberBindingExpressionSyntax member => member.Name,
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax call } => NameOfCalled(call.Expression),
        _ => called,
    };

    private static IEnumerable<TypeSyntax> TypesIn(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name;
        return name is GenericNameSyntax generic
            ? generic.TypeArgumentList.Arguments
            : attribute.DescendantNodes().OfType<TypeOfExpressionSyntax>().Select(expression => expression.Type);
    }
}
