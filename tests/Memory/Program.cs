using System.Globalization;
using FixtureGen.Glue;

namespace FixtureGen.Memory.Tests;

/// <summary>What this assembly does when a test starts it as a process of its own.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        if (arguments[0] == OwnProcess.Call)
        {
            return await OwnProcess.CallAsync(arguments[1], arguments[2], arguments[3..]);
        }

        var hook = typeof(Program).GetMethod(nameof(ToString))!;
        switch (arguments[0])
        {
            case "wait inside two tests":
                _ = Task.Run(() => Inside("first", hook));
                _ = Task.Run(() => Inside("second", hook));
                await Task.Delay(-1);
                break;
            case "run a test":
                var flow = ExecutionContext.Capture();
                MemoryHooks.Before(hook, "test");
                Console.WriteLine($"same flow: {ReferenceEquals(flow, ExecutionContext.Capture())}");
                MemoryHooks.After();
                Console.WriteLine($"sampler threads: {SamplerThreads()}");
                break;
            case "grow":
                await Grow();
                break;
            case "grow, and hold up what nobody catches":
                AppDomain.CurrentDomain.UnhandledException += static (_, thrown) =>
                {
                    Console.WriteLine($"{thrown.ExceptionObject.GetType().Name}: {((Exception)thrown.ExceptionObject).Message}");
                    Thread.Sleep(-1);
                };
                await Grow();
                break;
            case "allocate in eight tests":
                Console.WriteLine((await AttributedShare(tests: 8)).ToString(CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException(arguments[0]);
        }

        return 0;
    }

    /// <summary>Which share of all that the process allocates is some test's, when nothing but tests runs: a test host allocates beside them.</summary>
    private static async Task<double> AttributedShare(int tests)
    {
        using var session = new TestSession();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await Task.WhenAll(Enumerable.Range(0, tests).Select(static i => TestSession.RunTest($"test {i}", static async () =>
        {
            for (var hop = 0; hop < 100; hop++)
            {
                GC.KeepAlive(new byte[64 * 1024]);
                await Task.Yield();
            }
        })));
        var total = GC.GetTotalAllocatedBytes(precise: true) - before;

        return (double)Enumerable.Range(0, tests).Sum(i => session.End($"test {i}").GetProperty("alloc").GetInt64()) / total;
    }

    private static Task Grow()
        => TestSession.RunTest("the hungry one", static () =>
        {
            NativeBlock.Allocate(320 * NativeBlock.MiB);
            // Only the sampler can end this.
            return Task.Delay(-1);
        });

    private static async Task Inside(string test, System.Reflection.MethodInfo hook)
    {
        MemoryHooks.Before(hook, test);
        await Task.Delay(-1);
    }

    private static int SamplerThreads()
        => Directory.EnumerateDirectories("/proc/self/task")
            .Count(static thread => File.ReadAllText(Path.Combine(thread, "comm")).StartsWith("fixturegen-memo", StringComparison.Ordinal));
}
