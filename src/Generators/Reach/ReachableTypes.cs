using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Reach;

/// <summary>The types of a compilation by the names that code can mean them by.</summary>
/// <remarks>
/// Names alone are looked at, so nothing is bound: binding a fixture's rows takes a compiler longer than all else that it does for them. A
/// name may be taken for a type that it does not mean; it is never the other way round, because the type of every expression is named in
/// some code that is reached before.
/// </remarks>
internal sealed class ReachableTypes
{
    private readonly ILookup<string, TypePart> parts;
    private readonly ILookup<string, TypePart> named;
    private readonly ILookup<string, TypePart> extended;
    private readonly ImmutableArray<UsingNames> globalUsings;
    private readonly HashSet<string> imported;
    private readonly HashSet<string> namespaces;
    private readonly CancellationToken cancellationToken;

    public ReachableTypes(Compilation compilation, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        var files = compilation.SyntaxTrees.Select(tree => FileTypes.Of(tree, cancellationToken)).ToList();
        parts = files.SelectMany(static file => file.All).ToLookup(static part => part.FullName, StringComparer.Ordinal);
        named = files.SelectMany(static file => file.Outermost).ToLookup(static part => part.Name, StringComparer.Ordinal);
        extended = files.SelectMany(static file => file.Extensions)
            .ToLookup(static extension => extension.Name, static extension => extension.Owner, StringComparer.Ordinal);
        globalUsings = files.Select(static file => file.GlobalUsings).Where(static usings => usings.Imported.Count > 0).ToImmutableArray();
        namespaces = new(
            parts.SelectMany(static type => type).SelectMany(static part => part.Namespace.Split('.')), StringComparer.Ordinal);
        imported = new(globalUsings.SelectMany(static usings => usings.Imported), StringComparer.Ordinal);
    }

    /// <summary>The declarations of a type.</summary>
    public IEnumerable<TypePart> PartsOf(string fullName) => parts[fullName];

    /// <summary>The full names of the types that the code of a declaration may mean.</summary>
    public HashSet<string> From(TypePart part)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in part.Text.Names.Concat(NamesAround(part)))
        {
            AddTypes(name, part, reached);
            AddExtended(name, part, reached);
            foreach (var meant in Meant(name, part))
            {
                AddTypes(meant, part, reached);
            }
        }

        foreach (var name in part.Text.Members)
        {
            AddExtended(name, part, reached);
        }

        foreach (var (first, name) in part.Text.Qualified)
        {
            if (namespaces.Contains(first) || Meant(first, part).Any())
            {
                AddTypes(name, part, reached);
            }
        }

        foreach (var owner in Usings(part).SelectMany(static usings => usings.Statics).SelectMany(name => named[name])
            .Where(owner => Mentions(part, owner)))
        {
            reached.Add(owner.FullName);
        }

        for (var outer = part.Outer; outer is not null; outer = outer.Outer)
        {
            // What is nested is in the code of the type around it, but not the other way round.
            if (parts[outer.FullName].Any(around => Mentions(part, around)))
            {
                reached.Add(outer.FullName);
            }
        }

        return reached;
    }

    /// <summary>A nested type can use what the types around it inherit.</summary>
    private static IEnumerable<string> NamesAround(TypePart part) => part.Outer is { } outer ? outer.Bases.Concat(NamesAround(outer)) : [];

    private static bool Mentions(TypePart part, TypePart owner) => owner.MemberNames.Overlaps(part.Text.Names);

    /// <summary>The names that an alias stands for.</summary>
    private IEnumerable<string> Meant(string alias, TypePart from)
        => Usings(from).SelectMany(usings => usings.Aliases.TryGetValue(alias, out var names) ? names : []);

    private void AddTypes(string name, TypePart from, HashSet<string> reached)
    {
        foreach (var type in named[name].Concat(named[name + nameof(Attribute)]))
        {
            if (IsVisible(type.Namespace, from))
            {
                reached.Add(type.FullName);
            }
        }
    }

    private void AddExtended(string name, TypePart from, HashSet<string> reached)
    {
        foreach (var owner in extended[name])
        {
            if (IsVisible(owner.Namespace, from) || IsImported(owner.Name, from))
            {
                reached.Add(owner.FullName);
            }
        }
    }

    /// <summary>Whether code can mean a type of the namespace: it stands in it, imports it, or names it.</summary>
    private bool IsVisible(string space, TypePart from)
        => space.Length == 0
            || (from.Namespace.StartsWith(space, StringComparison.Ordinal)
                && (from.Namespace.Length == space.Length || from.Namespace[space.Length] == '.'))
            || (space.Substring(space.LastIndexOf('.') + 1) is var last
                && (from.Text.Names.Contains(last) || from.Text.Members.Contains(last) || IsImported(last, from)));

    private bool IsImported(string name, TypePart from) => imported.Contains(name) || from.File.Usings.Imported.Contains(name);

    private IEnumerable<UsingNames> Usings(TypePart part) => globalUsings.Append(part.File.Usings);
}
