using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.EntityModel;

/// <summary>What the declarations of a context say about its model: its sets, and the calls that configure it.</summary>
internal sealed class ModelFacts
{
    public HashSet<INamedTypeSymbol> Entities { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Names of the sets of each entity type.</summary>
    public Dictionary<INamedTypeSymbol, List<string>> Sets { get; } = new(SymbolEqualityComparer.Default);

    public Dictionary<INamedTypeSymbol, TableMapping> Tables { get; } = new(SymbolEqualityComparer.Default);

    public Dictionary<INamedTypeSymbol, InheritanceMapping> Inheritance { get; } = new(SymbolEqualityComparer.Default);

    public List<Ownership> Ownerships { get; } = [];

    /// <summary>Tables of their own that owned types are given.</summary>
    public List<(INamedTypeSymbol Owner, INamedTypeSymbol Owned, TableMapping Table)> OwnedTables { get; } = [];

    public List<JoinTable> JoinTables { get; } = [];

    /// <summary>Configured relationships as principal and dependent.</summary>
    public List<(INamedTypeSymbol Principal, INamedTypeSymbol Dependent)> ForeignKeys { get; } = [];

    /// <summary>Types that are ignored or mapped to columns, and so are no entities.</summary>
    public HashSet<INamedTypeSymbol> NotEntities { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Properties that are ignored or mapped to columns, and so are no navigations.</summary>
    public HashSet<IPropertySymbol> NotNavigations { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Entity types whose configuration is in code that cannot be read.</summary>
    public HashSet<INamedTypeSymbol> UnreadEntities { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Assemblies with model configuration that cannot be read. It may name the table of any entity type that they know.</summary>
    public HashSet<IAssemblySymbol> UnreadAssemblies { get; } = new(SymbolEqualityComparer.Default);

    public string? DefaultSchema { get; set; }

    /// <summary>False when code renames tables in general, as a naming convention does.</summary>
    public bool NamesFollowTheDeclarations { get; set; } = true;
}
