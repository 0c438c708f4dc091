namespace FixtureGen.Memory;

/// <summary>
/// Charges allocated bytes to the account that the code belongs to, wherever it runs: whenever a thread changes from one account's flow to
/// another's, what the thread allocated meanwhile goes to the account that it leaves.
/// </summary>
/// <remarks>
/// Exact for code whose execution context flows. Work queued with the flow suppressed counts for nobody.
/// An account has to be entered by code that is not <c>async</c> itself, or it ends with that method.
/// </remarks>
internal static class AllocationFlow
{
    private static readonly AsyncLocal<MemoryAccount?> Ambient = new(Switched);

    /// <summary>What this thread had allocated when it last changed accounts.</summary>
    [ThreadStatic]
    private static long counted;

    internal static MemoryAccount? Account
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    private static void Switched(AsyncLocalValueChangedArgs<MemoryAccount?> change)
    {
        var now = GC.GetAllocatedBytesForCurrentThread();
        change.PreviousValue?.Charge(now - counted);
        counted = now;
    }
}
