namespace FixtureGen.Memory;

/// <summary>Ends the process in such a way that whoever runs the tests shows why.</summary>
/// <remarks>
/// xUnit v3 reads the standard output of its test process and throws away the other one, where a process that ends at once says why. What
/// it does show is an exception that nobody catches. Everywhere else, such an exception ends the process at once, and its message is shown.
/// </remarks>
internal static class StoppedProcess
{
    /// <summary>
    /// How long xUnit v3 has to pass the message on: it does so at once, and then keeps the thread until all tests have ended, which they
    /// may never do. Memory may go on growing meanwhile.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    internal static void End(string message)
    {
        try
        {
            // On a thread of its own: this one may be a test's, where the test framework would catch it.
            var telling = new Thread(() => throw new MemoryLimitException(message)) { IsBackground = true, Name = "fixturegen-stop" };
            telling.UnsafeStart();
            telling.Join(Patience);
        }
        finally
        {
            Environment.FailFast(message);
        }
    }
}
