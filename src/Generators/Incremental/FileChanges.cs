using System.Collections.Immutable;
using FixtureGen.Generators.Files;

namespace FixtureGen.Generators.Incremental;

/// <summary>The files by which two states of a project differ.</summary>
/// <param name="Kept">The files that both have.</param>
internal sealed record FileChanges(
    IReadOnlyCollection<TreeDeclarations> Gone, IReadOnlyCollection<TreeDeclarations> Added, IEnumerable<TreeDeclarations> Kept)
{
    public static FileChanges Between(ImmutableArray<TreeDeclarations> earlier, ImmutableArray<TreeDeclarations> later)
    {
        var gone = Except(earlier, later);
        return new(gone, Except(later, earlier), earlier.Except(gone));
    }

    /// <summary>Tells whether something that goes by one of these names is declared otherwise.</summary>
    public bool Concern(Func<TreeDeclarations, IEnumerable<Declared>> declared, Func<HashSet<string>> names)
    {
        var changed = Difference(declared);
        var namespaces = Difference(static file => file.Namespaces);
        if (changed.Count == 0 && namespaces.Count == 0)
        {
            return false;
        }

        // A namespace is there for as long as one file declares it.
        changed.UnionWith(namespaces.Except(Kept.SelectMany(static file => file.Namespaces)));
        return changed.Count > 0 && names() is var used && changed.Any(declaration => used.Contains(declaration.Name));
    }

    private HashSet<Declared> Difference(Func<TreeDeclarations, IEnumerable<Declared>> declared)
    {
        var changed = new HashSet<Declared>(Gone.SelectMany(declared));
        changed.SymmetricExceptWith(Added.SelectMany(declared));
        return changed;
    }

    private static List<TreeDeclarations> Except(ImmutableArray<TreeDeclarations> some, ImmutableArray<TreeDeclarations> others)
    {
        // Mostly one file was edited, and the others stand where they stood.
        var moved = new List<TreeDeclarations>();
        for (var i = 0; i < some.Length; i++)
        {
            if (i >= others.Length || !ReferenceEquals(some[i], others[i]))
            {
                moved.Add(some[i]);
            }
        }

        if (moved.Count > 1)
        {
            var all = new HashSet<TreeDeclarations>(others);
            moved.RemoveAll(all.Contains);
        }

        return moved;
    }
}
