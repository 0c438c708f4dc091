using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting.Syntax;

/// <summary>Changes of type declarations that keep comments and layout.</summary>
internal static class TypeDeclarations
{
    public static TypeDeclarationSyntax WithPartial(this TypeDeclarationSyntax type)
    {
        if (type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return type;
        }

        var partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return type.Modifiers.Any()
            ? (TypeDeclarationSyntax)type.AddModifiers(partial)
            : (TypeDeclarationSyntax)type.WithKeyword(type.Keyword.WithLeadingTrivia())
                .AddModifiers(partial.WithLeadingTrivia(type.Keyword.LeadingTrivia));
    }

    /// <summary>Puts an attribute on a line of its own above the type and its other attributes, below its comments.</summary>
    public static TypeDeclarationSyntax WithAttribute(this TypeDeclarationSyntax type, NameSyntax attribute, SyntaxTrivia newLine)
    {
        var leading = type.GetLeadingTrivia();
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(attribute)))
            .WithLeadingTrivia(leading)
            .WithTrailingTrivia(newLine);
        var bare = type.WithLeadingTrivia(Indentation(leading));
        return (TypeDeclarationSyntax)bare.WithAttributeLists(bare.AttributeLists.Insert(0, list));
    }

    /// <summary>Takes an interface out of the base list, and the list away with its last type.</summary>
    public static TypeDeclarationSyntax WithoutBase(this TypeDeclarationSyntax type, BaseTypeSyntax removed)
    {
        var list = type.BaseList!;
        if (list.Types.Count > 1)
        {
            // What follows the list, a line's end as a rule, must follow its new last type.
            var types = list.Types.Remove(list.Types.First(candidate => candidate.IsEquivalentTo(removed)));
            types = types.Replace(types.Last(), types.Last().WithTrailingTrivia(list.Types.Last().GetTrailingTrivia()));
            return (TypeDeclarationSyntax)type.WithBaseList(list.WithTypes(types));
        }

        var before = list.GetFirstToken().GetPreviousToken();
        var trailing = list.GetTrailingTrivia();
        return (TypeDeclarationSyntax)type.ReplaceToken(before, before.WithTrailingTrivia(trailing)).WithBaseList(null);
    }

    public static IEnumerable<SyntaxTrivia> Indentation(SyntaxTriviaList leading)
        => leading.Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse();

    public static SyntaxTrivia NewLineOf(SyntaxNode root)
        => root.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } newLine
            ? newLine
            : SyntaxFactory.LineFeed;
}
