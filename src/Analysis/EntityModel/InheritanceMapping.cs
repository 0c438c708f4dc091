namespace FixtureGen.Analysis.EntityModel;

/// <summary>How a hierarchy of entity types is mapped to tables.</summary>
internal enum InheritanceMapping
{
    /// <summary>One table for the whole hierarchy, unless a derived type names a table of its own.</summary>
    PerHierarchy,

    /// <summary>A table a type; a row of a derived type is spread over the tables of its base types too.</summary>
    PerType,

    /// <summary>A table a concrete type.</summary>
    PerConcreteType,
}
