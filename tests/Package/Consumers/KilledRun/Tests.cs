using Xunit;

namespace Killed;

public sealed class Tests
{
    [Fact]
    public Task Never_ends() => Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
}
