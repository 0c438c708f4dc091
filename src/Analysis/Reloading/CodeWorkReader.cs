using System.Collections.Concurrent;
using FixtureGen.Analysis.Sources;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Reloading;

/// <summary>Reads each piece of code of a compilation once, whichever classes run it. Safe for use from several threads.</summary>
internal sealed class CodeWorkReader(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, CodeWork> read = new(SymbolEqualityComparer.Default);

    /// <summary>The work of a method, constructor, accessor, or of the initializer of a field or property.</summary>
    public CodeWork Of(ISymbol symbol, CancellationToken cancellation)
    {
        if (!read.TryGetValue(symbol, out var work))
        {
            work = read.GetOrAdd(symbol, Read(symbol, cancellation));
        }

        return work;
    }

    private CodeWork Read(ISymbol symbol, CancellationToken cancellation)
    {
        var bodies = new SourceBodies(compilation, cancellation);
        var found = CodeWork.Nothing;
        foreach (var body in bodies.Of(symbol))
        {
            found = found == CodeWork.Nothing ? new CodeWork() : found;
            new CodeWorkWalker(bodies, symbol.ContainingType, found).Visit(body);
        }

        return found;
    }
}
