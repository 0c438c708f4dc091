namespace FixtureGen;

/// <summary>
/// Gives every test of a class, or of an assembly, the same generated ids in every run: sequences go back to where the fixtures left them.
/// </summary>
/// <remarks>
/// In databases that use sequences, such as PostgreSQL, a rollback does not reset them, so the first new row of a test gets another id each
/// time. Tests
/// should not compare generated ids; this attribute is for tests that cannot be changed. It costs part of a round trip for each test.
/// SQLite does not
/// need it: its ids go back with the rows.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class StableIdsAttribute : Attribute
{
    internal static bool IsOn(Type testClass)
        => testClass.IsDefined(typeof(StableIdsAttribute), inherit: true)
            || testClass.Assembly.IsDefined(typeof(StableIdsAttribute), inherit: false);
}
