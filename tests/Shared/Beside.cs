namespace FixtureGen.Testing;

/// <summary>Work that runs beside a test and, sooner or later, waits for something that the test does.</summary>
internal static class Beside
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Starts work on a thread of its own and returns when it can get no further by itself: it has ended, it awaits, or its thread is
    /// blocked. What is not completed then, waits.
    /// </summary>
    internal static Task<T> Start<T>(Func<Task<T>> work)
    {
        var begun = new TaskCompletionSource<Task<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => begun.SetResult(Begin(work))) { IsBackground = true };
        thread.Start();
        if (!SpinWait.SpinUntil(() => begun.Task.IsCompleted || thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin), Patience))
        {
            throw new TimeoutException($"In {Patience.TotalMinutes} minutes the work beside the test neither ended nor waited.");
        }

        return begun.Task.IsCompleted ? begun.Task.Result : begun.Task.Unwrap();
    }

    internal static Task<T> Start<T>(Func<T> work) => Start(() => Task.FromResult(work()));

    /// <summary>Makes a failure of what is not asynchronous one of the task.</summary>
    private static async Task<T> Begin<T>(Func<Task<T>> work) => await work();
}
