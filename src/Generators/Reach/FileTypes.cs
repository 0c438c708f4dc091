using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Generators.Reach;

/// <summary>
/// The types that one file declares, and what its usings let their code mean. Kept as long as the compiler keeps the file.
/// </summary>
internal sealed class FileTypes
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileTypes> Known = new();

    private readonly List<TypePart> all = [];
    private readonly List<(string Name, TypePart Owner)> extensions = [];

    private FileTypes(SyntaxTree tree, CancellationToken cancellationToken)
    {
        Tree = tree;
        var usings = new List<UsingDirectiveSyntax>();
        if (tree.GetRoot(cancellationToken) is CompilationUnitSyntax file)
        {
            usings.AddRange(file.Usings);
            Read(file.Members, outer: null, space: "", usings);
        }

        Usings = UsingNames.Of(usings.FindAll(static directive => !IsGlobal(directive)));
        GlobalUsings = UsingNames.Of(usings.FindAll(IsGlobal));
    }

    public SyntaxTree Tree { get; }

    public IReadOnlyList<TypePart> All => all;

    /// <summary>Those that are not nested; the code of these holds that of the others.</summary>
    public IEnumerable<TypePart> Outermost => all.Where(static part => part.Outer is null);

    /// <summary>The extension methods, each with its class.</summary>
    public IReadOnlyList<(string Name, TypePart Owner)> Extensions => extensions;

    public UsingNames Usings { get; }

    public UsingNames GlobalUsings { get; }

    public static FileTypes Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Known.TryGetValue(tree, out var types))
        {
            var read = new FileTypes(tree, cancellationToken);
            types = Known.GetValue(tree, _ => read);
        }

        return types;
    }

    /// <summary>The declaration that stands at a place of the file.</summary>
    public TypePart Find(SyntaxReference reference) => all.First(part => part.Node.Span == reference.Span);

    private static bool IsGlobal(UsingDirectiveSyntax directive) => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    private void Read(SyntaxList<MemberDeclarationSyntax> members, TypePart? outer, string space, List<UsingDirectiveSyntax> usings)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax inner:
                    usings.AddRange(inner.Usings);
                    Read(
                        inner.Members, outer,
                        string.Join(".", TypePart.Identifiers(inner.Name).Prepend(space).Where(static part => part.Length > 0)), usings);
                    break;
                // An extension block has no name; what it declares are extensions of its class.
                case TypeDeclarationSyntax { Identifier.ValueText: "" } block when outer is not null:
                    extensions.AddRange(TypePart.NamesOfMembers(block).Select(name => (name, outer)));
                    break;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    Add(member, outer, space, usings);
                    break;
                case MethodDeclarationSyntax { ParameterList.Parameters: [{ Modifiers: var modifiers }, ..] } method when outer is not null
                    && modifiers.Any(SyntaxKind.ThisKeyword):
                    extensions.Add((method.Identifier.ValueText, outer));
                    break;
            }
        }
    }

    private void Add(MemberDeclarationSyntax node, TypePart? outer, string space, List<UsingDirectiveSyntax> usings)
    {
        var type = node as TypeDeclarationSyntax;
        var arity = (type?.TypeParameterList ?? (node as DelegateDeclarationSyntax)?.TypeParameterList)?.Parameters.Count ?? 0;
        var name = TypePart.NameOf(node).ValueText +
            (arity == 0 ? "" : "`" + arity.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var prefix = outer is not null ? outer.FullName + "+" : space.Length > 0 ? space + "." : "";
        var part = new TypePart(node, this, outer, space, prefix + name);
        all.Add(part);
        if (type is not null)
        {
            Read(type.Members, part, space, usings);
        }
    }
}
