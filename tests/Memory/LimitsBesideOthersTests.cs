namespace FixtureGen.Memory.Tests;

/// <summary>Figures of the whole process, while another test runs.</summary>
public sealed class LimitsBesideOthersTests
{
    [Fact]
    public Task A_peak_beside_other_tests_is_over_the_limit_with_their_names_and_within_it_passes()
        => OwnProcess.RunAsync(static async () =>
        {
            using var session = new TestSession();
            await using var other = await Other.StartAsync();

            await Limited.Run(nameof(Limited.Low_peak), static () => { });
            var failure = await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.Low_peak), static () => NativeBlock.Spike(64 * NativeBlock.MiB)));

            Assert.Matches(@"rose by 6\d\.\d+ MiB, .* the limit is 16 MiB\. .*; the other ran beside it, and the memory may be theirs\. To know, put \[AloneInThisFramework\] on its class\.$", failure.Message);
        });

    [Fact]
    public void Without_a_framework_the_advice_is_to_run_the_test_alone()
        => Assert.Equal("run it alone", FixtureGen.Memory.Limits.RunningAlone.AdviceOf(typeof(MemorySession).Assembly));

    [Fact]
    public Task Beside_other_tests_a_test_that_allocated_less_than_it_may_retain_passes_whatever_they_retain()
        => OwnProcess.RunAsync(static async () =>
        {
            using var session = new TestSession();
            await using var other = await Other.StartAsync();

            await Limited.Run(nameof(Limited.Retains_little), () => other.Retain(1024 * 1024));

            Assert.InRange(session.End("Limited.Retains_little").GetProperty("retained").GetInt64(), 800 * 1024, 1300 * 1024);
        });

    [Fact]
    public Task Beside_other_tests_the_failure_has_both_figures_and_their_names() => OwnProcess.RunAsync(static async () =>
    {
        using var session = new TestSession();
        await using var other = await Other.StartAsync();

        var failure = await Assert.ThrowsAsync<MemoryLimitException>(
            () => Limited.Run(nameof(Limited.Retains_little), static () => Limited.Leaked.Add(new byte[4 * NativeBlock.MiB])));

        Assert.Matches(@"live managed memory of the process rose by [34]\.\d MiB, and the test allocated 4\.0 MiB; its limit is 64 KiB\..* the other ran beside it", failure.Message);
    });
}
