using System.ComponentModel;

namespace FixtureGen.Plan;

/// <summary>One fixture of the generated plan. Written by the generator into the assembly that declares the fixture.</summary>
/// <param name="fixture">The fixture class.</param>
[AttributeUsage(AttributeTargets.Module, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlannedFixtureAttribute(Type fixture) : Attribute
{
    /// <summary>The fixture class.</summary>
    public Type Fixture { get; } = fixture;

    /// <summary>The fixture's table-touch list, referenced tables before the ones that refer to them.</summary>
    public string[] Tables { get; init; } = [];

    /// <summary>
    /// False when some of what the fixture writes cannot be known while compiling; it is then observed when the fixture is loaded.
    /// </summary>
    public bool TablesAreComplete { get; init; }

    /// <summary>Hash of the fixture's declaration, its dependencies and the code in its project that they call.</summary>
    public string ContentHash { get; init; } = "";
}
