namespace FixtureGen;

/// <summary>A test used more memory than it may. The message has the figure, the limit and how it was measured.</summary>
public sealed class MemoryLimitException : FixtureGenException
{
    internal MemoryLimitException(string message)
        : base(message)
    {
    }
}
