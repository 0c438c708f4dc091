namespace FixtureGen;

/// <summary>Gives every test of a class, or of an assembly, the same generated ids in every run: sequences go back to where the fixtures left them.</summary>
/// <remarks>
/// Where databases count in sequences, as PostgreSQL does, no rollback brings them back, so a test's first new row has another id each time. Tests that compare
/// generated ids rely on luck; this attribute is for those that cannot be changed. It costs part of a round trip a test. SQLite needs none of it: its ids go back with the rows.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class StableIdsAttribute : Attribute
{
    internal static bool IsOn(Type testClass) => testClass.IsDefined(typeof(StableIdsAttribute), inherit: true) || testClass.Assembly.IsDefined(typeof(StableIdsAttribute), inherit: false);
}
