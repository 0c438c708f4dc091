namespace FixtureGen;

/// <summary>
/// Base class of the limits on the memory of tests. On a class or on the assembly, a limit holds for every test without one of its own.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Assembly)]
public abstract class MemoryLimitAttribute : Attribute
{
    private protected MemoryLimitAttribute()
    {
    }
}
