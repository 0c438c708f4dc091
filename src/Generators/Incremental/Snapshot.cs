using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FixtureGen.Generators.Files;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Incremental;

/// <summary>One state of a project, and what it declares.</summary>
/// <remarks>
/// The pipeline keeps what it has read, and with it the state that it was read from; only the compiler may keep that state's compilation
/// alive.
/// </remarks>
internal sealed class Snapshot
{
    private static readonly ConditionalWeakTable<MetadataReference, StrongBox<ulong>> ReferenceNumbers = new();
    private static long lastReference;

    private readonly WeakReference<Compilation> compilation;
    private readonly ImmutableArray<TreeDeclarations> files;
    private readonly ulong hash;

    private Snapshot(Compilation compilation, ImmutableArray<TreeDeclarations> files, ulong hash)
    {
        this.compilation = new(compilation);
        this.files = files;
        this.hash = hash;
    }

    /// <summary>Alive while the generator runs on this state.</summary>
    public Compilation Compilation
        => compilation.TryGetTarget(out var alive)
            ? alive
            : throw new InvalidOperationException("A state of the project was read after it had gone.");

    public static Snapshot Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var hash = new DeclarationHash();
        // Which internal types of other assemblies can be seen depends on the name.
        hash.Add(compilation.AssemblyName ?? "");
        foreach (var reference in compilation.ExternalReferences)
        {
            hash.Add(
                ReferenceNumbers.GetValue(reference, static _ => new(unchecked((ulong)Interlocked.Increment(ref lastReference)))).Value);
        }

        var files = ImmutableArray.CreateBuilder<TreeDeclarations>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var declarations = TreeDeclarations.Of(tree, cancellationToken);
            // A file that adds nothing to it may come and go.
            if (declarations.Hash != DeclarationHash.OfNothing)
            {
                hash.Add(declarations.Hash);
            }

            files.Add(declarations);
        }

        return new(compilation, files.ToImmutable(), hash.Value);
    }

    /// <summary>The identifiers in declarations that may be of test classes, fixtures, databases or what these are made of.</summary>
    public IEnumerable<string> Names => files.SelectMany(static file => file.Names);

    /// <summary>
    /// The files that are not the same in a later state; null when code could mean something else there for other reasons: references or
    /// types that may have to do with FixtureGen.
    /// </summary>
    public FileChanges? ChangesTo(Snapshot later) => hash == later.hash ? FileChanges.Between(files, later.files) : null;
}
