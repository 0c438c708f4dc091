namespace FixtureGen.Memory;

/// <summary>
/// Measures a part of preparing for tests, from here to the end of a <c>using</c> block. Does nothing when memory is not measured.
/// </summary>
internal readonly struct MemoryPhase : IDisposable
{
    private readonly MemorySession? session;
    private readonly MemoryAccount? account;

    private MemoryPhase(MemorySession session, MemoryAccount account)
    {
        this.session = session;
        this.account = account;
    }

    /// <summary>Begins a phase. In an <c>async</c> method it also covers what the method awaits.</summary>
    internal static MemoryPhase Begin(AccountKind kind, string name)
        => MemorySession.Current is { } session && session.BeginPhase(kind, name) is { } account ? new(session, account) : default;

    public void Dispose()
    {
        if (account is not null)
        {
            session!.EndPhase(account);
        }
    }
}
