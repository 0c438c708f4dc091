using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Code;

/// <summary>The classes of a project, by their names and by what they implement.</summary>
internal sealed class SourceTypes
{
    private readonly Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> implementations = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, INamedTypeSymbol?> names = new(StringComparer.Ordinal);

    public SourceTypes(Compilation compilation)
    {
        foreach (var type in compilation.Assembly.GlobalNamespace.Types().Where(static type => type.TypeKind == TypeKind.Class)
            .OrderBy(TypeNames.FullName, StringComparer.Ordinal))
        {
            names[type.Name] = names.ContainsKey(type.Name) ? null : type;
            if (type.IsAbstract || type.IsStatic)
            {
                continue;
            }

            foreach (var contract in type.AllInterfaces.Concat(type.SelfAndBases().Skip(1).Where(static @base => @base.IsAbstract)))
            {
                if (SymbolEqualityComparer.Default.Equals(contract.ContainingAssembly, compilation.Assembly))
                {
                    Add(contract.OriginalDefinition, type);
                }
            }
        }
    }

    /// <summary>The only class of that name; null where there is none, or several.</summary>
    public INamedTypeSymbol? Named(string name) => names.TryGetValue(name, out var type) ? type : null;

    /// <summary>The classes that implement an interface or an abstract class of the project, in the order of their names.</summary>
    public IReadOnlyList<INamedTypeSymbol> ImplementationsOf(INamedTypeSymbol contract)
        => implementations.TryGetValue(contract.OriginalDefinition, out var types) ? types : [];

    private void Add(INamedTypeSymbol contract, INamedTypeSymbol type)
    {
        if (!implementations.TryGetValue(contract, out var types))
        {
            implementations.Add(contract, types = []);
        }

        types.Add(type);
    }
}
