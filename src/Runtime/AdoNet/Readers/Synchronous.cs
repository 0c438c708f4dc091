namespace FixtureGen.AdoNet.Readers;

/// <summary>
/// One body serves the synchronous and the asynchronous way: with <c>async: false</c> it never awaits anything that is not complete,
/// so that what it returns is complete as well, and waiting for it takes no thread.
/// </summary>
internal static class Synchronous
{
    internal static void Wait(ValueTask done) => done.GetAwaiter().GetResult();

    internal static T Wait<T>(ValueTask<T> done) => done.GetAwaiter().GetResult();
}
