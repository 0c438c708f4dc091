namespace Suite;

/// <summary>Statements sent besides those of the test bodies, counted where they are sent.</summary>
internal static class Statements
{
    [ThreadStatic]
    private static bool paused;
    private static long loading;
    private static long transactions;

    /// <summary>Statements that bring rows in before tests and take them out after.</summary>
    public static long Loading => Interlocked.Read(ref loading);

    /// <summary>Statements that begin and end transactions.</summary>
    public static long Transactions => Interlocked.Read(ref transactions);

    public static void CountLoading(int statements) => Interlocked.Add(ref loading, paused ? 0 : statements);

    public static void CountTransaction(int statements) => Interlocked.Add(ref transactions, paused ? 0 : statements);

    /// <summary>Stops or resumes counting on this thread.</summary>
    public static void Pause(bool pause) => paused = pause;
}
