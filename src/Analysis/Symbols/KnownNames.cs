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

    public const string PlannedFixtureAttribute = "PlannedFixtureAttribute";
}
