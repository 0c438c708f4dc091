using System.Runtime.InteropServices;

namespace FixtureGen.Templates;

/// <summary>
/// Tells what is being loaded that the process was asked to end: by Ctrl+C, by SIGTERM, or by a test host that has finished.
/// </summary>
/// <remarks>It only listens: whoever else handles the signal does so as before, and the exit code stays.</remarks>
internal static class ProcessEnd
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly CancellationTokenSource Asked = new();

    // A registration that nobody holds is taken back.
    private static readonly PosixSignalRegistration[] Signals =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, static _ => Ask()),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, static _ => Ask()),
    ];

    static ProcessEnd() => AppDomain.CurrentDomain.ProcessExit += static (_, _) => Ask();

    internal static CancellationToken Token => Asked.Token;

    /// <summary>
    /// What is cancelled by <paramref name="cancellationToken"/>, or when the process is asked to end. The caller disposes it.
    /// </summary>
    internal static CancellationTokenSource Link(CancellationToken cancellationToken)
        => CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, Token);

    /// <summary>
    /// Since .NET 10 a process that gets SIGTERM is gone as soon as its handlers have returned, so what fixtures have registered on the
    /// token is waited for; but not longer than <see cref="Patience"/>: it is not to hold up the end.
    /// </summary>
    private static void Ask() => Task.WaitAny([Asked.CancelAsync()], Patience);
}
