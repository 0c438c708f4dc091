namespace FixtureGen.Templates;

/// <summary>Something that is loaded once and that many wait for.</summary>
/// <remarks>
/// Who stops waiting takes nothing from the others. When nobody waits any more the load is cancelled, and whoever comes next begins anew,
/// after the cancelled one has ended. A failure is kept, and not tried again. Thread safe.
/// </remarks>
/// <param name="subject">What is loaded, for errors.</param>
/// <param name="load">Loads it. It runs on the thread pool.</param>
internal sealed class SharedLoad<T>(string subject, Func<CancellationToken, Task<T>> load)
{
    private readonly string subject = subject;
    private readonly Func<CancellationToken, Task<T>> load = load;
    private readonly object gate = new();
    private Attempt? current;

    /// <summary>What was loaded, or default when it has not been loaded.</summary>
    internal T? Loaded => current is { Result: { IsCompletedSuccessfully: true } result } ? result.Result : default;

    /// <summary>Waits for it, and begins to load it when nobody has.</summary>
    /// <exception cref="OperationCanceledException">
    /// The caller does not want to wait any longer, or the process was asked to end.
    /// </exception>
    internal async Task<T> GetAsync(CancellationToken cancellationToken)
    {
        var attempt = Join();
        var waits = !attempt.Result.IsCompleted;
        try
        {
            return await attempt.Result.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled)
            when (cancellationToken.IsCancellationRequested && cancelled.CancellationToken == cancellationToken)
        {
            throw LoadCancellation.Of(subject, cancelled, cancellationToken);
        }
        finally
        {
            Leave(attempt);
            if (waits)
            {
                // Or all who wait would go on in one thread, one after the other, and the tests of the first may block it.
                await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            }
        }
    }

    private Attempt Join()
    {
        lock (gate)
        {
            if (current is null or { WasCancelled: true })
            {
                current = new(this, current?.Result);
            }

            current.Waiting++;
            return current;
        }
    }

    private void Leave(Attempt attempt)
    {
        lock (gate)
        {
            if (--attempt.Waiting == 0 && !attempt.Result.IsCompleted)
            {
                attempt.Cancel();
            }
        }
    }

    private sealed class Attempt
    {
        private readonly SharedLoad<T> of;
        private readonly CancellationTokenSource cancelling = ProcessEnd.Link(default);

        internal Attempt(SharedLoad<T> of, Task<T>? before)
        {
            this.of = of;
            Result = Task.Run(() => RunAsync(before));
        }

        internal int Waiting { get; set; }

        internal Task<T> Result { get; }

        internal bool WasCancelled => cancelling.IsCancellationRequested && !Result.IsCompletedSuccessfully;

        /// <summary>What is called back runs on the thread pool: who stops waiting does not wait for it either.</summary>
        internal void Cancel() => _ = cancelling.CancelAsync();

        private async Task<T> RunAsync(Task<T>? before)
        {
            if (before is not null)
            {
                await ((Task)before).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (before.IsCompletedSuccessfully)
                {
                    // It did not look at its token.
                    return before.Result;
                }
            }

            var cancellationToken = cancelling.Token;
            try
            {
                cancellationToken.ThrowIfCancellationRequested();
                return await of.load(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception failure) when (cancellationToken.IsCancellationRequested)
            {
                throw LoadCancellation.Of(of.subject, failure, cancellationToken);
            }
        }
    }
}
