using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.EntityModel;

/// <summary>Names the tables of entity types: by configuration, else by attribute, else by the set, else by the class.</summary>
internal sealed class TableNaming(ModelFacts facts)
{
    /// <summary>The entity type that an object of a class is stored as: the class or the nearest base class in the model.</summary>
    public INamedTypeSymbol? EntityOf(INamedTypeSymbol type) => type.SelfAndBases().FirstOrDefault(facts.Entities.Contains);

    /// <summary>The tables of an entity type, those of its base types first.</summary>
    public IEnumerable<string> TablesOf(INamedTypeSymbol entity)
    {
        var hierarchy = Hierarchy(entity);
        var mapping = facts.Inheritance.TryGetValue(hierarchy[0], out var configured) ? configured : InheritanceMapping.PerHierarchy;
        IEnumerable<string?> names = mapping switch
        {
            InheritanceMapping.PerConcreteType => [NameOf(entity)],
            InheritanceMapping.PerType => hierarchy.Select(NameOf),
            _ => hierarchy.Where((type, index) => index == 0 || Declared(type) is not null).Select(NameOf),
        };
        return names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);
    }

    public string? TableOf(JoinTable join)
        => join.Entity is { } entity ? NameOf(entity)
        : join.Mapping is { } mapping ? Spell(mapping)
        : Qualify(string.Concat(new[] { join.Left.Name, join.Right.Name }.OrderBy(name => name, StringComparer.Ordinal)));

    public bool IsKnown(INamedTypeSymbol entity)
        => facts.NamesFollowTheDeclarations && Hierarchy(entity).TrueForAll(type => Declared(type)?.IsKnown
            ?? !(facts.UnreadEntities.Contains(type) || facts.UnreadAssemblies.Any(assembly => Knows(assembly, type.ContainingAssembly))));

    public string? Spell(TableMapping mapping)
        => mapping.Name is null ? null : TableName.Qualify(mapping.Schema ?? facts.DefaultSchema, mapping.Name);

    public string Qualify(string name) => TableName.Qualify(facts.DefaultSchema, name);

    /// <summary>The entity types from the root of the hierarchy down to the given one.</summary>
    private List<INamedTypeSymbol> Hierarchy(INamedTypeSymbol entity)
        => [.. entity.SelfAndBases().Where(facts.Entities.Contains).Reverse()];

    private string? NameOf(INamedTypeSymbol entity)
        => Declared(entity) is { IsKnown: true } declared ? Spell(declared)
        : facts.Sets.TryGetValue(entity, out var sets) && sets.Count == 1 ? Qualify(sets[0])
        : Qualify(entity.Name);

    private TableMapping? Declared(INamedTypeSymbol entity)
        => facts.Tables.TryGetValue(entity, out var configured) ? configured : OfAttribute(entity);

    private static TableMapping? OfAttribute(INamedTypeSymbol entity)
        => entity.Attribute("TableAttribute") is { ConstructorArguments: [{ Value: string name }] } attribute
            ? new TableMapping(name, attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Schema").Value.Value as string)
            : null;

    private static bool Knows(IAssemblySymbol assembly, IAssemblySymbol other)
        => SymbolEqualityComparer.Default.Equals(assembly, other)
        || assembly.Modules.Any(module => module.ReferencedAssemblies.Contains(other.Identity));
}
