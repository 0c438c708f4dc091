using System.Threading.Channels;

namespace FixtureGen.Memory.Tests;

/// <summary>A test that runs beside the one that is looked at, on a thread of its own.</summary>
internal sealed class Other : IAsyncDisposable
{
    private readonly Channel<(int Bytes, TaskCompletionSource Done)> wanted = Channel.CreateUnbounded<(int, TaskCompletionSource)>();
    private Task running = Task.CompletedTask;

    internal static async Task<Other> StartAsync()
    {
        var other = new Other();
        var begun = new TaskCompletionSource();
        other.running = TestSession.RunTest("the other", async () =>
        {
            begun.SetResult();
            await foreach (var (bytes, done) in other.wanted.Reader.ReadAllAsync())
            {
                Limited.Leaked.Add(new byte[bytes]);
                done.SetResult();
            }
        });
        await begun.Task;
        return other;
    }

    internal void Retain(int bytes)
    {
        var done = new TaskCompletionSource();
        wanted.Writer.TryWrite((bytes, done));
        done.Task.Wait();
    }

    public async ValueTask DisposeAsync()
    {
        wanted.Writer.Complete();
        await running;
    }
}
