namespace FixtureGen.Memory;

/// <summary>Ends the measurement of a part of the program when it is disposed.</summary>
internal sealed class MeasuredCode(MemorySession session, MemoryAccount account) : IDisposable
{
    public void Dispose() => session.End(account);
}
