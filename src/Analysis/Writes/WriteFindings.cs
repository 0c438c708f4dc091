using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Writes;

/// <summary>What the code of a fixture was seen to do, before a model tells what that means for tables.</summary>
internal sealed class WriteFindings
{
    /// <summary>Tables that SQL writes, in the order of the statements.</summary>
    public List<string> SqlTables { get; } = [];

    /// <summary>Types of objects that are handed to a context to be stored or deleted.</summary>
    public HashSet<INamedTypeSymbol> Stored { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Types of objects that are created or changed. Those of entity types are taken to end up in the context: a fixture has no other use
    /// for them.
    /// </summary>
    public HashSet<INamedTypeSymbol> Changed { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Properties whose value or contents are changed.</summary>
    public HashSet<IPropertySymbol> ChangedProperties { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Types of objects that code in other assemblies made or changed, so that rows of further tables may hang on them.</summary>
    public HashSet<INamedTypeSymbol> MadeElsewhere { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The context types that are used.</summary>
    public HashSet<INamedTypeSymbol> Contexts { get; } = new(SymbolEqualityComparer.Default);

    public bool IsComplete { get; private set; } = true;

    public void MissSomething() => IsComplete = false;
}
