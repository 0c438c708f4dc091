using System.Runtime.InteropServices;

namespace FixtureGen.Templates;

/// <summary>
/// Tells what is being loaded that the process was asked to end: by Ctrl+C, by SIGTERM, or by a test host that has finished.
/// </summary>
/// <remarks>
/// It only listens: whoever else handles the signal does so as before, and neither the time nor the exit code of the end changes.
/// </remarks>
internal static class ProcessEnd
{
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

    /// <summary>The code of fixtures that is called back runs on the thread pool: it must not hold up the end of the process.</summary>
    private static void Ask() => _ = Asked.CancelAsync();
}
