namespace Suite;

/// <summary>Work that no strategy is charged for. Its time and its statements are in no figure.</summary>
internal static class OffTheClock
{
    private static long wall;
    private static long processor;

    /// <summary>Time spent so far, over all threads. The processor time is right when only one thread runs tests: it is the whole process's.</summary>
    public static Clock Elapsed => new(new(Interlocked.Read(ref wall)), new(Interlocked.Read(ref processor)));

    public static T Run<T>(Func<T> work)
    {
        var start = Clock.Now;
        Statements.Pause(true);
        var result = work();
        Statements.Pause(false);
        var spent = Clock.Now - start;
        Interlocked.Add(ref wall, spent.Wall.Ticks);
        Interlocked.Add(ref processor, spent.Processor.Ticks);
        return result;
    }
}
