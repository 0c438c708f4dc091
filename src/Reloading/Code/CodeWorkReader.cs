using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using FixtureGen.Analysis.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Reloading.Code;

/// <summary>Reads each piece of code of a compilation once, whichever classes run it. Safe for use from several threads.</summary>
internal sealed class CodeWorkReader(Compilation compilation)
{
    private static readonly ConditionalWeakTable<Compilation, CodeWorkReader> Known = new();

    private readonly ConcurrentDictionary<ISymbol, CodeWork> read = new(SymbolEqualityComparer.Default);

    private readonly Lazy<SourceTypes> types = new(() => new SourceTypes(compilation));

    /// <summary>The classes of the compilation, listed when they are first asked for.</summary>
    public SourceTypes Types => types.Value;

    /// <summary>The work of a method, constructor, accessor, or of the initializer of a field or property.</summary>
    public CodeWork Of(ISymbol symbol, CancellationToken cancellationToken)
    {
        if (!read.TryGetValue(symbol, out var work))
        {
            work = read.GetOrAdd(symbol, Read(symbol, cancellationToken));
        }

        return work;
    }

    /// <summary>The one of a compilation, for all rules.</summary>
    public static CodeWorkReader Of(Compilation compilation)
        => Known.GetValue(compilation, static compilation => new CodeWorkReader(compilation));

    private CodeWork Read(ISymbol symbol, CancellationToken cancellationToken)
    {
        if (IsGenerated(symbol))
        {
            return CodeWork.Nothing;
        }

        var bodies = new SourceBodies(compilation, cancellationToken);
        var found = CodeWork.Nothing;
        foreach (var body in bodies.Of(symbol))
        {
            found = found == CodeWork.Nothing ? new CodeWork() : found;
            new CodeWorkWalker(bodies, symbol.ContainingType, found).Visit(body is ILocalFunctionOperation local ? local.Body : body);
        }

        return found;
    }

    /// <summary>What FixtureGen itself adds to a class does none of the work that it saves.</summary>
    private static bool IsGenerated(ISymbol symbol)
        => symbol.DeclaringSyntaxReferences is { IsEmpty: false } references
        && references.All(
            static reference => reference.SyntaxTree.FilePath.IndexOf("FixtureGen.Generators", StringComparison.Ordinal) >= 0);
}
