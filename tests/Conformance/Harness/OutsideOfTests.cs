namespace FixtureGen.Conformance.Harness;

/// <summary>Runs work that happens to be needed first inside a test and is none of it: contexts that it makes must not be pointed at the sandbox.</summary>
internal static class OutsideOfTests
{
    internal static Task<T> Run<T>(Func<Task<T>> work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }
}
