namespace FixtureGen;

/// <summary>
/// Names tables that a fixture writes but that its code does not show: by triggers, or by SQL that is put together at run time.
/// </summary>
/// <remarks>The run summary names the entry to add when a fixture writes a table that its list lacks.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class TouchesAttribute(params string[] tables) : Attribute
{
    /// <summary>
    /// Table names as the database spells them; qualified as <c>schema.table</c> where the schema is not the default one.
    /// </summary>
    public IReadOnlyList<string> Tables { get; } = tables;
}
