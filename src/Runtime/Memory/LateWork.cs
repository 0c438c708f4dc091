namespace FixtureGen.Memory;

/// <summary>Counts what the flows of tests allocate after their tests have ended.</summary>
internal sealed class LateWork
{
    private long bytes;

    internal long Bytes => Interlocked.Read(ref bytes);

    internal void Add(long more) => Interlocked.Add(ref bytes, more);
}
