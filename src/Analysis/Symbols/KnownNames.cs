using System.Collections.Immutable;

namespace FixtureGen.Analysis.Symbols;

/// <summary>Names of the runtime's types, as they stand in metadata. A test compares them with the runtime's assemblies.</summary>
internal static class KnownNames
{
    /// <summary>The namespace of all declarations, and the name of the runtime's assembly.</summary>
    public const string FixtureGen = "FixtureGen";

    public const string Fixture = "Fixture";
    public const string TestDatabase = "TestDatabase";

    /// <summary>The property of a <c>TestDatabase</c> that names its engine.</summary>
    public const string Engine = "Engine";

    public const string FixtureAttribute = "FixtureAttribute";
    public const string DependsOnAttribute = "DependsOnAttribute";
    public const string UseFixturesAttribute = "UseFixturesAttribute";
    public const string UseDatabaseAttribute = "UseDatabaseAttribute";
    public const string ClassSetupAttribute = "ClassSetupAttribute";
    public const string TouchesAttribute = "TouchesAttribute";
    public const string IsolationAttribute = "IsolationAttribute";

    /// <summary>The names of the isolations, in the order of the enumeration. The first is the default.</summary>
    public static readonly ImmutableArray<string> Isolations = ImmutableArray.Create("Rollback", "Clone", "ReadOnly");

    public const string PlanNamespace = "FixtureGen.Plan";
    public const string PlannedFixtureAttribute = "PlannedFixtureAttribute";

    /// <summary>Metadata names of the attributes that make a class a test class: each number of type parameters is a type of its own.</summary>
    public static readonly ImmutableArray<string> UseAttributes = ImmutableArray.CreateRange(
        Enumerable.Range(0, MostTypeArguments + 1).Select(arity => MetadataName(UseFixturesAttribute, arity))
            .Concat(new[] { MetadataName(UseDatabaseAttribute, 0), MetadataName(UseDatabaseAttribute, 1) }));

    /// <summary>The most type arguments that the generic forms of <c>UseFixtures</c> and <c>DependsOn</c> take.</summary>
    public const int MostTypeArguments = 5;

    private static string MetadataName(string name, int arity) => arity == 0 ? $"{FixtureGen}.{name}" : $"{FixtureGen}.{name}`{arity}";
}
