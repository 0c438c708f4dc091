using System.Collections.Concurrent;
using FixtureGen.Testing;

namespace FixtureGen.Conformance.Harness;

/// <summary>Runs a case in one of the two ways.</summary>
internal static class CaseRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly ConcurrentDictionary<(ConformanceEngine, ConformanceCase), Lazy<Task<CaseOutcome>>> Plain = new();

    /// <summary>Runs a case with plain connections on a database of its own. What it observes then is what every run in the sandbox is compared with.</summary>
    internal static Task<CaseOutcome> PlainAsync(ConformanceEngine engine, ConformanceCase of)
        => Plain.GetOrAdd((engine, of), _ => new(() => WithoutHanging(of, async () =>
        {
            using var database = await engine.CreateDatabaseAsync();
            await using var application = new PlainApplication(engine, database.ConnectionString);
            await of.RunAsync(application);
            return new CaseOutcome(application.Log, null);
        }))).Value;

    /// <summary>Runs a case as the next test of a class.</summary>
    internal static Task<CaseOutcome> SandboxAsync(ConformanceEngine engine, ConformanceCase of, ClassRun tests)
        => WithoutHanging(of, async () =>
        {
            SandboxApplication? application = null;
            try
            {
                await tests.TestAsync(
                    async sandbox =>
                    {
                        application = new(engine, sandbox);
                        await of.RunAsync(application);
                    },
                    TestName(of));
                return new(application!.Log, null);
            }
            catch (Exception failure)
            {
                return new(application!.Log, failure);
            }
            finally
            {
                // What a test leaves open is disposed when it has ended, by the garbage collector or by whoever holds it.
                await application!.DisposeAsync();
            }
        });

    /// <summary>The fingerprint that the next test of a class would find.</summary>
    internal static async Task<IReadOnlyList<string>> FingerprintAsync(ConformanceEngine engine, ClassRun tests)
    {
        IReadOnlyList<string> lines = [];
        await tests.TestAsync(
            sandbox =>
            {
                using var connection = sandbox.OpenConnection();
                lines = [.. engine.Fingerprint(connection), $"the application's own database: {engine.Decoy.State()}"];
            },
            "the test that looks for traces");
        return lines;
    }

    internal static string TestName(ConformanceCase of) => $"{of.Area}.{of.Method.Name}";

    private static Task<CaseOutcome> WithoutHanging(ConformanceCase of, Func<Task<CaseOutcome>> run)
    {
        var running = Task.Run(run);
        return running.WaitAsync(Patience).ContinueWith(
            finished => finished.Exception?.InnerException is TimeoutException && !running.IsCompleted
                ? throw new TimeoutException($"'{of}' has been running for {Patience.TotalMinutes} minutes and is taken to hang.")
                : finished,
            TaskScheduler.Default).Unwrap();
    }
}
