#!/usr/bin/env bash
# A test that times out goes on: beside the next test, and in MSTest and TUnit after its own clean-up.
#
# A good guess: when a test has timed out, its clean-up runs, and then the next test; with parallel runs off, no two tests overlap.
# What happens, with a body that does not listen to its cancellation token (a query without one is enough):
#   - xUnit.net v3 reports the failure and starts the next test at once. The first body goes on beside it, and its Dispose runs when the
#     body ends, in the middle of whatever test is then running.
#   - MSTest and TUnit run the clean-up while the body is still using what it takes away, and then the next test beside that body.
# Versions: xunit.v3 4.0.2, MSTest 4.5.3, TUnit 1.81.10. Seen on 2026-11-30.
# Who is hurt: tests that share a database or a connection: the late body writes after its roll-back, into the next test. Hand the
#   framework's token to every call, and set the command's own timeout shorter than the test's.
set -euo pipefail
source "$(dirname "$0")/lib/finding.sh"

# The same two tests for each framework: the first waits for the second, which waits for the end of the first.
body() {
  cat <<'PROGRAM'

internal static class Story
{
    private static readonly TaskCompletionSource next = Signal(), ended = Signal(), cleaned = Signal();

    // Long enough for a slow machine; nobody waits for it as long as the behaviour is the one seen.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    internal static void Say(string what) => File.AppendAllText(Path.Combine(AppContext.BaseDirectory, "story.seen"), what + "\n");

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal static async Task First()
    {
        await next.Task.WaitAsync(Patience).ConfigureAwait(false);
        Say("the first body goes on");
        ended.SetResult();
    }

    internal static async Task Second()
    {
        Say("the second test begins");
        next.SetResult();
        await ended.Task.WaitAsync(Patience).ConfigureAwait(false);
        await cleaned.Task.WaitAsync(Patience).ConfigureAwait(false);
        Say("the second test ends");
    }

    internal static void CleanUp(string name)
    {
        Say($"clean-up of {name}");
        if (name == "the first") { cleaned.TrySetResult(); }
    }
}
PROGRAM
}

project xunit-tests xunit.v3 4.0.2 <<PROGRAM
using Xunit;

public sealed class InOrder : Xunit.v3.ITestMethodOrderer
{
    public IReadOnlyCollection<T> OrderTestMethods<T>(IReadOnlyCollection<T> methods) where T : Xunit.Sdk.ITestMethod
        => [.. methods.OrderBy(method => method.MethodName)];
}

[TestMethodOrderer(typeof(InOrder))]
public sealed class Tests : IDisposable
{
    private string name = "another";
    [Fact(Timeout = 200)] public Task A() { name = "the first"; return Story.First(); }
    [Fact] public Task B() { name = "the second"; return Story.Second(); }
    public void Dispose() => Story.CleanUp(name);
}
$(body)
PROGRAM

# MSBuild takes it for a property: the adapter then adds an entry point.
export EnableMSTestRunner=true
project mstest-tests MSTest.TestFramework 4.5.3 MSTest.TestAdapter 4.5.3 <<PROGRAM
using Microsoft.VisualStudio.TestTools.UnitTesting;
[assembly: DoNotParallelize]

[TestClass]
public sealed class Tests
{
    private string name = "another";
    [TestMethod, Timeout(200)] public Task A() { name = "the first"; return Story.First(); }
    [TestMethod] public Task B() { name = "the second"; return Story.Second(); }
    [TestCleanup] public void CleanUp() => Story.CleanUp(name);
}
$(body)
PROGRAM

project tunit-tests TUnit 1.81.10 <<PROGRAM
using TUnit.Core;

public sealed class Tests
{
    private string name = "another";
    [Test, Timeout(200), NotInParallel(Order = 1)] public Task A(CancellationToken _) { name = "the first"; return Story.First(); }
    [Test, NotInParallel(Order = 2)] public Task B() { name = "the second"; return Story.Second(); }
    [After(HookType.Test)] public void CleanUp() => Story.CleanUp(name);
}
$(body)
PROGRAM

for framework in xunit mstest tunit; do
  # One test fails, so the run does.
  dotnet exec "$folder/$framework-tests/bin/Debug/net10.0/$framework-tests.dll" >"$folder/log" 2>&1 || true
  sed "s/^/$framework: /" "$folder/$framework-tests/bin/Debug/net10.0/story.seen" >>"$folder/output"
done

as_seen <<'SEEN'
SEEN
