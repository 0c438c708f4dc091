using System.Collections.Immutable;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.EntityModel;

/// <summary>The model of a context as far as its source tells: entity types, their tables, and how these refer to each other.</summary>
internal sealed class ContextModel
{
    private readonly ModelFacts facts;
    private readonly List<Relationship> relationships;
    private readonly TableNaming naming;
    private readonly TableOrder order;

    /// <param name="files">The files whose code says how the model is configured.</param>
    public ContextModel(ModelFacts facts, IEnumerable<SyntaxTree> files)
    {
        this.facts = facts;
        Files = files.ToImmutableArray();
        naming = new TableNaming(facts);
        relationships = [.. RelationshipConventions.Apply(facts)];
        order = new TableOrder(Tables(), References());
    }

    /// <summary>The files whose code says how the model is configured.</summary>
    public ImmutableArray<SyntaxTree> Files { get; }

    /// <summary>Whether objects of a type are rows of a table of this model, or of their owner's.</summary>
    public bool Contains(INamedTypeSymbol type) => naming.EntityOf(type) is not null || OwnershipsOf(type).Any();

    /// <summary>The tables that storing an object of the type writes.</summary>
    public IEnumerable<string> TablesOf(INamedTypeSymbol type)
    {
        if (naming.EntityOf(type) is { } entity)
        {
            return naming.TablesOf(entity);
        }

        // An owned type of several owners is stored with whichever of them holds the object; that one is written anyway.
        return OwnershipsOf(type).ToList() is [var ownership] ? TablesOf(ownership) : [];
    }

    /// <summary>
    /// The tables that change with the contents of a navigation: the one of the dependents, and the one that joins many to many.
    /// </summary>
    public IEnumerable<string> TablesBehind(IPropertySymbol navigation)
    {
        if (naming.EntityOf(navigation.ContainingType) is null || navigation.Target() is not { } target)
        {
            return [];
        }

        var dependents = relationships
            .Where(relationship => Same(relationship.Navigation, navigation.OriginalDefinition) && !relationship.IsDeclaredOnDependent)
            .SelectMany(relationship => TablesOf(relationship.Dependent));
        return dependents.Concat(JoinsOf(navigation, target.Type).Select(naming.TableOf).OfType<string>());
    }

    /// <summary>Whether rows of other tables can hang on an object of the type.</summary>
    public bool HasNavigations(INamedTypeSymbol type)
        => naming.EntityOf(type) is { } entity
        && (relationships.Any(relationship => Same(relationship.Principal, entity) || Same(relationship.Dependent, entity))
            || facts.JoinTables.Any(join => Same(join.Left, entity) || Same(join.Right, entity)));

    /// <summary>Whether the table of a type is known, and not just what convention would make of it.</summary>
    public bool NamesAreKnown(INamedTypeSymbol type) => naming.EntityOf(type) is not { } entity || naming.IsKnown(entity);

    /// <summary>Sorts tables so that referenced ones come first; ties by name. Tables that the model lacks keep their order.</summary>
    public IEnumerable<string> Sort(IEnumerable<string> tables) => order.Sort(tables);

    private IEnumerable<string> TablesOf(Ownership ownership)
        => facts.OwnedTables.LastOrDefault(own => Same(own.Owner, ownership.Owner) && Same(own.Owned, ownership.Owned)).Table is { } table
            ? naming.Spell(table) is { } name ? [name] : []
        : !ownership.IsCollection ? TablesOf(ownership.Owner)
        : OwnershipsOf(ownership.Owned).Count() == 1 ? [naming.Qualify(ownership.Owned.Name)]
        : TablesOf(ownership.Owner).Select(owner => owner + "_" + ownership.Navigation);

    private IEnumerable<Ownership> OwnershipsOf(INamedTypeSymbol type) => facts.Ownerships.Where(ownership => Same(ownership.Owned, type));

    private IEnumerable<JoinTable> JoinsOf(IPropertySymbol navigation, INamedTypeSymbol target)
        => facts.JoinTables.Where(join =>
            (IsA(navigation.ContainingType, join.Left) && Same(join.Right, target))
                || (IsA(navigation.ContainingType, join.Right) && Same(join.Left, target)));

    private IEnumerable<string> Tables()
        => facts.Entities.Concat(facts.Ownerships.Select(ownership => ownership.Owned)).SelectMany(TablesOf);

    private IEnumerable<(string Principal, string Dependent)> References()
    {
        var foreignKeys = relationships.SelectMany(relationship => Pairs(relationship.Principal, relationship.Dependent));
        var owned = facts.Ownerships.SelectMany(ownership => Pairs(ownership.Owner, ownership.Owned));
        var derived = from entity in facts.Entities
                      from pair in naming.TablesOf(entity).Zip(naming.TablesOf(entity).Skip(1), (root, derived) => (root, derived))
                      select pair;
        var joins = from both in facts.JoinTables
                    let table = naming.TableOf(both)
                    where table is not null
                    from end in new[] { both.Left, both.Right }
                    from principal in TablesOf(end)
                    select (principal, table);
        return foreignKeys.Concat(owned).Concat(derived).Concat(joins);
    }

    private IEnumerable<(string Principal, string Dependent)> Pairs(INamedTypeSymbol principal, INamedTypeSymbol dependent)
        => from first in TablesOf(principal) from second in TablesOf(dependent) select (first, second);

    private static bool IsA(INamedTypeSymbol type, INamedTypeSymbol other) => type.SelfAndBases().Any(candidate => Same(candidate, other));

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
