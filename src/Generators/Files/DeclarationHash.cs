using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Generators.Files;

/// <summary>Hashes source by its tokens, so that comments and layout do not count (FNV-1a).</summary>
/// <param name="names">Receives the identifiers, unless null.</param>
internal struct DeclarationHash(HashSet<string>? names = null)
{
    public const ulong OfNothing = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    private readonly HashSet<string>? names = names;

    public ulong Value { get; private set; } = OfNothing;

    public void Add(ulong value) => Value = unchecked((Value ^ value) * Prime);

    public void Add(string text)
    {
        foreach (var letter in text)
        {
            Add(letter);
        }

        // Tells "a b" from "ab"; no token has this letter.
        Add('\0');
    }

    public void Add(SyntaxToken token)
    {
        Add(token.Text);
        if (names is not null && token.IsKind(SyntaxKind.IdentifierToken))
        {
            names.Add(token.ValueText);
        }
    }

    public void Add(SyntaxNode? node)
    {
        if (node is not null)
        {
            foreach (var token in node.DescendantTokens())
            {
                Add(token);
            }
        }
    }

    public void Add<TNode>(SyntaxList<TNode> nodes)
        where TNode : SyntaxNode
    {
        foreach (var node in nodes)
        {
            Add(node);
        }
    }

    public void Add(SyntaxTokenList tokens)
    {
        foreach (var token in tokens)
        {
            Add(token);
        }
    }
}
