namespace FixtureGen.Memory;

/// <summary>The one session of the process. It ends with the process at the latest.</summary>
internal static class RunningSession
{
    private static readonly object Gate = new();
    private static MemorySession? current;

    internal static MemorySession? Current => Volatile.Read(ref current);

    internal static MemorySession Start(Func<MemorySession> start)
    {
        lock (Gate)
        {
            if (current is not null)
            {
                throw new InvalidOperationException(
                    "A memory session is running already. Dispose MemorySession.Current first, or measure a part of the program with its " +
                    "Measure method.");
            }

            var session = start();
            Volatile.Write(ref current, session);
            AppDomain.CurrentDomain.ProcessExit += DisposeAtExit;
            return session;
        }
    }

    /// <summary>False when the session has ended before.</summary>
    internal static bool End(MemorySession session)
    {
        lock (Gate)
        {
            if (!ReferenceEquals(current, session))
            {
                return false;
            }

            Volatile.Write(ref current, null);
            AppDomain.CurrentDomain.ProcessExit -= DisposeAtExit;
            return true;
        }
    }

    private static void DisposeAtExit(object? sender, EventArgs e)
    {
        if (Current is not { } session)
        {
            return;
        }

        session.Dispose();
        if (session.LogPath is { } path)
        {
            Console.Out.WriteLine($"FixtureGen: memory log in {path}; 'fixturegen memory report' makes a report of it.");
        }
    }
}
