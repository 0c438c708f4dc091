using System.ComponentModel;

namespace FixtureGen.Plan;

/// <summary>Heads the generated plan of an assembly. Written by the generator.</summary>
/// <param name="format">Version of the plan's format; 1 is the only one so far.</param>
[AttributeUsage(AttributeTargets.Module)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FixturePlanAttribute(int format) : Attribute
{
    /// <summary>Version of the plan's format.</summary>
    public int Format { get; } = format;

    /// <summary>
    /// The engines of the engine packages that the project references. Databases that name none have the one, or the one that is chosen
    /// when the tests run.
    /// </summary>
    public Type[] Engines { get; init; } = [];
}
