using System.Text;
using FixtureGen.Generators.Plan;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Generators.Reach;

/// <summary>One declaration of a type, read when it is reached: its text as a hash, and the names in it. It is kept with its file.</summary>
/// <param name="Node">The declaration.</param>
/// <param name="File">What stands around it.</param>
/// <param name="Outer">The type that it is nested in, or null.</param>
/// <param name="Namespace">The full name of its namespace; empty in the global one.</param>
/// <param name="FullName">As reflection spells it.</param>
internal sealed record TypePart(MemberDeclarationSyntax Node, FileTypes File, TypePart? Outer, string Namespace, string FullName)
{
    private readonly Lazy<(string Hash, HashSet<string> Names)> text = new(() => Read(Node), LazyThreadSafetyMode.PublicationOnly);
    private readonly Lazy<HashSet<string>> memberNames = new(() => new(NamesOfMembers(Node), StringComparer.Ordinal), LazyThreadSafetyMode.PublicationOnly);
    private readonly Lazy<HashSet<string>> bases = new(() => new(Identifiers((Node as TypeDeclarationSyntax)?.BaseList), StringComparer.Ordinal), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The simple name.</summary>
    public string Name => NameOf(Node).ValueText;

    /// <summary>Of its tokens, so that comments and layout do not count.</summary>
    public string Hash => text.Value.Hash;

    /// <summary>The names that its code mentions, but for those that only set a member of an object that is being made.</summary>
    public HashSet<string> Names => text.Value.Names;

    /// <summary>The names of its members, nested types among them: code inside of it, or with a static using of it, can use some without naming the type.</summary>
    public HashSet<string> MemberNames => memberNames.Value;

    /// <summary>The names in its list of base types.</summary>
    public HashSet<string> Bases => bases.Value;

    public static SyntaxToken NameOf(MemberDeclarationSyntax node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier,
        DelegateDeclarationSyntax type => type.Identifier,
        _ => default,
    };

    public static IEnumerable<string> Identifiers(SyntaxNode? node)
        => node is null ? [] : node.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText);

    private static (string Hash, HashSet<string> Names) Read(SyntaxNode declaration)
    {
        var text = new StringBuilder();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in declaration.DescendantTokens())
        {
            text.Append(token.Text).Append('\n');
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is SimpleNameSyntax name && !IsSetByInitializer(name))
            {
                names.Add(token.ValueText);
            }
        }

        return (Sha256Text.Of(text.ToString()), names);
    }

    /// <summary>A member that an object initializer sets is of the type that is created, which is named there or where the object goes to. Rows have very many of them.</summary>
    private static bool IsSetByInitializer(SimpleNameSyntax name)
        => name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == name;

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
