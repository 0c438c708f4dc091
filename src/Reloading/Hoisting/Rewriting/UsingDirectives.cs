using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>Adds the using directives that a file lacks, each where it belongs in the order of names.</summary>
internal sealed class UsingDirectives(CompilationUnitSyntax root, SemanticModel before, int position)
{
    public CompilationUnitSyntax Root { get; private set; } = root;

    public void Need(INamespaceSymbol? @namespace, string? type)
    {
        if (@namespace is { IsGlobalNamespace: false })
        {
            Need(@namespace.ToDisplayString(), type!);
        }
    }

    /// <summary>Imports a namespace, unless a type of it can be named already.</summary>
    public void Need(string @namespace, string type, bool when = true)
    {
        if (!when
            || before.LookupNamespacesAndTypes(position, name: type)
                .Any(found => found.ContainingNamespace?.ToDisplayString() == @namespace))
        {
            return;
        }

        Root = Insert(Root, @namespace);
    }

    /// <summary>Imports a namespace, unless the file itself does already.</summary>
    public static CompilationUnitSyntax Insert(CompilationUnitSyntax root, string @namespace)
    {
        if (root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
            .Any(known => known.Name?.ToString() == @namespace))
        {
            return root;
        }

        var newLine = TypeDeclarations.NewLineOf(root);
        var directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(@namespace))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(newLine);
        var inside = root.Usings.Count == 0 && root.Members is [BaseNamespaceDeclarationSyntax { Usings.Count: > 0 } declared, ..]
            ? declared
            : null;
        var usings = inside?.Usings ?? root.Usings;
        if (usings.Count == 0)
        {
            return InsertFirst(root, directive, newLine);
        }

        var at = usings.TakeWhile(
            known => known.GlobalKeyword.RawKind != 0
                || (known.Alias is null && known.StaticKeyword.RawKind == 0 && Compare(known.Name!.ToString(), @namespace) < 0)).Count();
        if (at == 0)
        {
            // Comments at the head of the file stay there.
            directive = directive.WithLeadingTrivia(usings[0].GetLeadingTrivia());
            usings = usings.Replace(usings[0], usings[0].WithLeadingTrivia(TypeDeclarations.Indentation(usings[0].GetLeadingTrivia())));
        }
        else
        {
            directive = directive.WithLeadingTrivia(TypeDeclarations.Indentation(usings[at - 1].GetLeadingTrivia()));
        }

        usings = usings.Insert(at, directive);
        return inside is null ? root.WithUsings(usings) : root.ReplaceNode(inside, inside.WithUsings(usings));
    }

    private static CompilationUnitSyntax InsertFirst(CompilationUnitSyntax root, UsingDirectiveSyntax directive, SyntaxTrivia newLine)
    {
        var first = root.GetFirstToken(includeZeroWidth: true);
        var head = first.LeadingTrivia;
        root = root.ReplaceToken(first, first.WithLeadingTrivia(newLine)).WithUsings(SyntaxFactory.SingletonList(directive));
        return head.Any(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)) || !head.Any()
            ? root.ReplaceToken(
                root.Usings[0].GetLastToken().GetNextToken(includeZeroWidth: true), first.WithLeadingTrivia(head.Insert(0, newLine)))
            : root.WithLeadingTrivia(head);
    }

    private static int Compare(string left, string right)
    {
        var (leftIsSystem, rightIsSystem) = (IsSystem(left), IsSystem(right));
        return leftIsSystem != rightIsSystem ? (leftIsSystem ? -1 : 1) : StringComparer.OrdinalIgnoreCase.Compare(left, right);
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
