using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Generators.Reach;

/// <summary>One declaration of a type. Its code is read when it is reached, and kept with its file.</summary>
/// <param name="Node">The declaration.</param>
/// <param name="File">What stands around it.</param>
/// <param name="Outer">The type that it is nested in, or null.</param>
/// <param name="Namespace">The full name of its namespace; empty in the global one.</param>
/// <param name="FullName">As reflection spells it.</param>
internal sealed record TypePart(MemberDeclarationSyntax Node, FileTypes File, TypePart? Outer, string Namespace, string FullName)
{
    private TypeText? text;
    private HashSet<string>? memberNames;

    /// <summary>The simple name.</summary>
    public string Name => NameOf(Node).ValueText;

    public TypeText Text => text ??= TypeText.Read(Node);

    /// <summary>
    /// The names of its members, nested types among them: code inside of it, or with a static using of it, can use some without naming the
    /// type.
    /// </summary>
    public HashSet<string> MemberNames => memberNames ??= new(NamesOfMembers(Node), StringComparer.Ordinal);

    /// <summary>The names in its list of base types.</summary>
    public IEnumerable<string> Bases => Identifiers((Node as TypeDeclarationSyntax)?.BaseList);

    public static SyntaxToken NameOf(MemberDeclarationSyntax node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier,
        DelegateDeclarationSyntax type => type.Identifier,
        _ => default,
    };

    public static IEnumerable<string> Identifiers(SyntaxNode? node)
        => node is null
            ? []
            : node.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken))
                .Select(static token => token.ValueText);

    public static IEnumerable<string> NamesOfMembers(MemberDeclarationSyntax node)
        => ((node as TypeDeclarationSyntax)?.Members ?? default).SelectMany(static member => member switch
        {
            BaseTypeDeclarationSyntax or DelegateDeclarationSyntax => [NameOf(member).ValueText],
            BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Identifier.ValueText),
            MethodDeclarationSyntax method => [method.Identifier.ValueText],
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            EventDeclarationSyntax property => [property.Identifier.ValueText],
            _ => Enumerable.Empty<string>(),
        });
}
