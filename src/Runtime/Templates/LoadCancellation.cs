namespace FixtureGen.Templates;

/// <summary>What is told to whoever waited for a load that was cancelled.</summary>
internal static class LoadCancellation
{
    /// <param name="subject">What was to be loaded.</param>
    /// <param name="inner">What the cancelled work threw: by itself, it names nothing.</param>
    /// <param name="cancellationToken">The token that was cancelled.</param>
    internal static OperationCanceledException Of(string subject, Exception inner, CancellationToken cancellationToken)
        => new(
            $"{subject} was not loaded: " + (ProcessEnd.Token.IsCancellationRequested
                ? "the process was asked to end."
                : "the run was aborted, or the test that waited for it ran out of time."),
            inner,
            cancellationToken);
}
