using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.EntityModel;

/// <summary>
/// Finds entity types, relationships and join tables through navigations, as Entity Framework Core does, where the configuration is silent.
/// </summary>
internal static class RelationshipConventions
{
    /// <summary>Completes the entity types and join tables of <paramref name="facts"/>, and returns all relationships.</summary>
    public static IReadOnlyList<Relationship> Apply(ModelFacts facts)
    {
        AddReachableTypes(facts);
        var found = new List<Relationship>();
        foreach (var (principal, dependent) in facts.ForeignKeys)
        {
            found.Add(new Relationship(principal, dependent, Navigation: null, IsDeclaredOnDependent: false));
        }

        foreach (var entity in facts.Entities.ToList())
        {
            found.AddRange(Navigations(facts, entity).Select(navigation => Relate(facts, entity, navigation)).OfType<Relationship>());
        }

        return found;
    }

    private static void AddReachableTypes(ModelFacts facts)
    {
        foreach (var type in facts.Entities.Where(type => facts.NotEntities.Contains(type)).ToList())
        {
            facts.Entities.Remove(type);
        }

        var open = new Queue<INamedTypeSymbol>(facts.Entities);
        while (open.Count > 0)
        {
            var entity = open.Dequeue();
            foreach (var (property, target, isCollection) in Navigations(facts, entity))
            {
                if (target.Has("OwnedAttribute"))
                {
                    facts.Ownerships.Add(new Ownership(entity, target, isCollection, property.Name));
                }
                else if (!facts.NotEntities.Contains(target) && !target.Has("ComplexTypeAttribute") && target.HasKey()
                    && facts.Entities.Add(target))
                {
                    open.Enqueue(target);
                }
            }
        }
    }

    private static IEnumerable<(IPropertySymbol Property, INamedTypeSymbol Target, bool IsCollection)> Navigations(
        ModelFacts facts, INamedTypeSymbol entity)
        => from property in entity.Properties()
           where !facts.NotNavigations.Contains(property.OriginalDefinition)
           let target = property.Target()
           where target is not null
           select (property, target.Value.Type, target.Value.IsCollection);

    private static Relationship? Relate(
        ModelFacts facts, INamedTypeSymbol entity, (IPropertySymbol Property, INamedTypeSymbol Target, bool IsCollection) navigation)
    {
        var (property, target, isCollection) = navigation;
        if (!facts.Entities.Contains(target) || Same(entity, target))
        {
            return null;
        }

        var inverses = Navigations(facts, target).Where(candidate => Same(candidate.Target, entity)).ToList();
        if (isCollection)
        {
            if (facts.JoinTables.Exists(join => join.Connects(entity, target)))
            {
                return null;
            }

            if (inverses is [{ IsCollection: true }] && Navigations(facts, entity).Count(candidate => Same(candidate.Target, target)) == 1)
            {
                facts.JoinTables.Add(new JoinTable(entity, target, Mapping: null, Entity: null));
                return null;
            }

            return new Relationship(entity, target, property, IsDeclaredOnDependent: false);
        }

        var isPrincipal = inverses is [{ IsCollection: false } inverse]
            && (facts.ForeignKeys.Any(key => Same(key.Principal, entity) && Same(key.Dependent, target))
                || (target.HasForeignKeyFor(inverse.Property, entity) && !entity.HasForeignKeyFor(property, target)));
        return isPrincipal
            ? new Relationship(entity, target, property, IsDeclaredOnDependent: false)
            : new Relationship(target, entity, property, IsDeclaredOnDependent: true);
    }

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
