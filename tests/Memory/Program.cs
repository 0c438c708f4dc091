using FixtureGen.Glue;

namespace FixtureGen.Memory.Tests;

/// <summary>What this assembly does when a test starts it as a process of its own.</summary>
internal static class Program
{
    private static async Task Main(string[] arguments)
    {
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
                await TestSession.RunTest("the hungry one", static () =>
                {
                    for (var i = 0; i < 64; i++)
                    {
                        NativeBlock.Allocate(8 * NativeBlock.MiB);
                        Thread.Sleep(20);
                    }

                    return Task.CompletedTask;
                });
                break;
            default:
                throw new ArgumentException(arguments[0]);
        }
    }

    private static async Task Inside(string test, System.Reflection.MethodInfo hook)
    {
        MemoryHooks.Before(hook, test);
        await Task.Delay(-1);
    }

    private static int SamplerThreads()
        => Directory.EnumerateDirectories("/proc/self/task")
            .Count(static thread => File.ReadAllText(Path.Combine(thread, "comm")).StartsWith("fixturegen-memo", StringComparison.Ordinal));
}
