using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Generators.Reach;

/// <summary>The names that usings bring in, as far as they can be told without binding.</summary>
internal sealed class UsingNames
{
    private static readonly UsingNames None = new();

    private readonly HashSet<string> imported = new(StringComparer.Ordinal);
    private readonly List<string> statics = [];
    private readonly Dictionary<string, string[]> aliases = new(StringComparer.Ordinal);

    /// <summary>
    /// The last part of each name after <c>using</c>: of a namespace, of a class whose static members are meant, or of what an alias stands
    /// for.
    /// </summary>
    public HashSet<string> Imported => imported;

    /// <summary>The names of the classes whose static members can be used without naming them.</summary>
    public IReadOnlyList<string> Statics => statics;

    /// <summary>The names that each alias stands for.</summary>
    public IReadOnlyDictionary<string, string[]> Aliases => aliases;

    private UsingNames()
    {
    }

    /// <summary>Most files have no usings of one of the kinds.</summary>
    public static UsingNames Of(List<UsingDirectiveSyntax> directives)
    {
        if (directives.Count == 0)
        {
            return None;
        }

        var names = new UsingNames();
        directives.ForEach(names.Add);
        return names;
    }

    private void Add(UsingDirectiveSyntax directive)
    {
        string[] names = [.. TypePart.Identifiers(directive.NamespaceOrType)];
        if (names.Length == 0)
        {
            return;
        }

        imported.Add(names[^1]);
        if (directive.Alias is { } alias)
        {
            aliases[alias.Name.Identifier.ValueText] = names;
            imported.UnionWith(names);
        }
        else if (directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
        {
            statics.Add(names[^1]);
        }
    }
}
