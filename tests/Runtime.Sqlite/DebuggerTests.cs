using FixtureGen.Runtime.Sqlite.Tests;
using FixtureGen.Testing;

namespace FixtureGen.Sqlite.Tests;

/// <summary>A debugger that holds a test is a person who thinks. What other tests run beside would see it too, so none do.</summary>
[Collection(nameof(SqliteMemory))]
public sealed class DebuggerTests : IDisposable
{
    private readonly Func<bool> attached = HeldByDebugger.IsAttached;
    private int asked;

    public DebuggerTests() => HeldByDebugger.IsAttached = () => Interlocked.Increment(ref asked) > 0;

    public void Dispose() => HeldByDebugger.IsAttached = attached;

    [Fact]
    public void No_limit_holds() => Assert.Equal(Timeout.InfiniteTimeSpan, HeldByDebugger.OrNever(TimeSpan.FromSeconds(5)));

    [Fact]
    public async Task A_connection_that_waits_for_its_turn_asks_whether_one_is_attached()
    {
        await using var library = await ClassRun.StartAsync<Library>();
        await library.TestAsync(async sandbox =>
        {
            using var first = sandbox.OpenConnection();
            using var second = sandbox.OpenConnection();
            var transaction = await first.BeginTransactionAsync();
            asked = 0;

            var waiting = Beside.Start(() => second.BeginTransaction());

            Assert.False(waiting.IsCompleted);
            await transaction.CommitAsync();
            (await waiting).Dispose();
            Assert.NotEqual(0, asked);
        });
    }
}
