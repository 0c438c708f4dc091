using System.Collections.Concurrent;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Hashing;
using FixtureGen.Generators.Reach;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

/// <summary>Hashes a type with all the source of the compilation that it reaches.</summary>
/// <remarks>
/// It follows names from type to type, not from method to method: that takes in field initialisers, constructors and overrides,
/// which run without being named. A change that only looks as if it mattered costs one new image; one that is missed gives wrong data.
/// Safe for use from several threads.
/// </remarks>
internal sealed class SourceHash(Compilation compilation, CancellationToken cancellationToken)
{
    private readonly ReachableTypes types = new(compilation, cancellationToken);
    private readonly ConcurrentDictionary<string, Source> sources = new(StringComparer.Ordinal);

    /// <param name="type">The type.</param>
    /// <param name="files">Receives the files that its source is in.</param>
    public string Of(INamedTypeSymbol type, ISet<SyntaxTree> files)
    {
        var reached = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var open = new Stack<string>(
            type.DeclaringSyntaxReferences.Select(
                reference => FileTypes.Of(reference.SyntaxTree, cancellationToken).Find(reference).FullName));
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (!reached.ContainsKey(current))
            {
                var source = SourceOf(current);
                reached.Add(current, source.Hash);
                files.UnionWith(source.Files);
                foreach (var next in source.Reached)
                {
                    open.Push(next);
                }
            }
        }

        return Sha256Text.Of(reached.Values);
    }

    private Source SourceOf(string type)
    {
        if (!sources.TryGetValue(type, out var source))
        {
            var hashes = new List<string>();
            var files = new List<SyntaxTree>();
            var reached = new HashSet<string>(StringComparer.Ordinal);
            foreach (var part in types.PartsOf(type))
            {
                files.Add(part.File.Tree);
                hashes.Add(part.Text.Hash);
                reached.UnionWith(types.From(part));
            }

            source = sources.GetOrAdd(type, new Source(hashes.Count == 1 ? hashes[0] : Sha256Text.Of(hashes), reached, files));
        }

        return source;
    }

    private sealed record Source(string Hash, HashSet<string> Reached, List<SyntaxTree> Files);
}
