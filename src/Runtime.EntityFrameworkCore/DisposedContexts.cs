using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.EntityFrameworkCore;

/// <summary>
/// Work that a test did not await finds its context disposed when the test has ended. Nobody sees that exception, so the sandbox is told.
/// </summary>
internal static class DisposedContexts
{
    internal static void Watch() => AppDomain.CurrentDomain.FirstChanceException += OnThrown;

    private static void OnThrown(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        if (thrown.Exception is ObjectDisposedException disposed && Sandbox.Current is { HasEnded: true } sandbox
            && disposed.TargetSite?.DeclaringType == typeof(DbContext))
        {
            sandbox.UsedLate(disposed);
        }
    }
}
