using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Files;

/// <summary>
/// What one file declares, as far as that can be told without binding. Kept as long as the compiler keeps the file, so that an edit has one
/// file read.
/// </summary>
/// <remarks>Equal to itself alone: it stands for its file.</remarks>
internal sealed class TreeDeclarations(
    ulong hash, ImmutableArray<string> names, ImmutableArray<Declared> namespaces, ImmutableArray<Declared> plain,
    ImmutableArray<Declared> staticMembers, ImmutableArray<string> candidates)
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeDeclarations> Known = new();

    /// <summary>
    /// Of all types with an attribute or a base type, and of the usings: such a type may be a test class, a fixture, a database or what
    /// these are made of.
    /// </summary>
    public ulong Hash => hash;

    /// <summary>The identifiers in what <see cref="Hash"/> is of.</summary>
    public ImmutableArray<string> Names => names;

    /// <summary>By every part of their names: a namespace can hide a type.</summary>
    public ImmutableArray<Declared> Namespaces => namespaces;

    /// <summary>The types that are not in <see cref="Hash"/>. They matter to who names them.</summary>
    public ImmutableArray<Declared> Plain => plain;

    /// <summary>They matter to code that names them, even without their class: as extensions, or through a static using.</summary>
    public ImmutableArray<Declared> StaticMembers => staticMembers;

    /// <summary>Metadata names of the classes that may be test classes which code can be added to.</summary>
    public ImmutableArray<string> Candidates => candidates;

    public static TreeDeclarations Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Known.TryGetValue(tree, out var declarations))
        {
            var read = DeclarationReader.Read(tree.GetRoot(cancellationToken));
            declarations = Known.GetValue(tree, _ => read);
        }

        return declarations;
    }
}
