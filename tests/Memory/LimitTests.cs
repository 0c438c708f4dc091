namespace FixtureGen.Memory.Tests;

public sealed class LimitTests
{
    [Fact]
    public async Task A_test_that_allocates_more_than_its_limit_fails_with_both_figures()
    {
        using var session = new TestSession();

        var failure = await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.One_mebibyte), () => Allocate(3)));

        Assert.Matches(@"^Limited\.One_mebibyte allocated 3\.\d+ MiB of managed memory; its limit is 1 MiB\. Measured exactly", failure.Message);
        Assert.Equal(failure.Message, session.End("Limited.One_mebibyte").GetProperty("failed").GetString());
    }

    [Fact]
    public async Task A_test_within_its_limit_passes()
    {
        using var session = new TestSession();

        await Limited.Run(nameof(Limited.One_mebibyte), static () => GC.KeepAlive(new byte[900 * 1024]));

        Assert.False(session.End("Limited.One_mebibyte").TryGetProperty("failed", out _));
    }

    [Fact]
    public async Task Limits_are_checked_when_no_session_was_asked_for()
    {
        await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.One_mebibyte), () => Allocate(3)));

        Assert.Null(MemorySession.Current!.LogPath);
        MemorySession.Current.Dispose();
    }

    [Fact]
    public async Task A_limit_on_the_class_holds_for_methods_without_their_own()
    {
        using var session = new TestSession();

        await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.By_class), () => Allocate(6)));
        await Limited.Run(nameof(Limited.By_class), static () => Allocate(4));
    }

    [Fact]
    public Task A_peak_that_was_over_before_the_test_ended_is_over_the_limit() => OwnProcess.RunAsync(static async () =>
    {
        using var session = new TestSession();

        var failure = await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.Low_peak), static () => NativeBlock.Spike(64 * NativeBlock.MiB)));

        Assert.Matches(@"rose by 6\d\.\d+ MiB, from .* the limit is 16 MiB\. Measured for the whole process, by the kernel.s high-water mark; no other test ran beside it", failure.Message);
        await Limited.Run(nameof(Limited.Low_peak), static () => NativeBlock.Spike(4 * NativeBlock.MiB));
    });

    [Fact]
    public Task What_a_test_leaves_alive_is_measured_to_a_few_kibibytes() => OwnProcess.RunAsync(static async () =>
    {
        using var session = new TestSession();
        await Limited.Run(nameof(Limited.Retains_little), static () => Allocate(5));

        var failure = await Assert.ThrowsAsync<MemoryLimitException>(
            () => Limited.Run(nameof(Limited.Retains_little), static () => Limited.Leaked.Add(new byte[200 * 1024])));

        Assert.Matches(@"left (19|20|21)\d KiB of managed memory alive; its limit is 64 KiB", failure.Message);
    });

    [Fact]
    public Task The_first_runs_are_let_off_what_they_retain_when_the_limit_says_so() => OwnProcess.RunAsync(static async () =>
    {
        using var session = new TestSession();
        await Limited.Run(nameof(Limited.Retains_after_warm_up), static () => Limited.Leaked.Add(new byte[200 * 1024]));

        await Assert.ThrowsAsync<MemoryLimitException>(
            () => Limited.Run(nameof(Limited.Retains_after_warm_up), static () => Limited.Leaked.Add(new byte[200 * 1024])));
    });

    [Fact]
    public Task What_is_not_retained_at_each_of_the_repeated_runs_is_no_leak() => OwnProcess.RunAsync(static async () =>
    {
        using var session = new TestSession();
        static void Leak() => Limited.Leaked.Add(new byte[200 * 1024]);

        await Limited.Run(nameof(Limited.Retains_twice), Leak);
        await Limited.Run(nameof(Limited.Retains_twice), static () => { });
        await Limited.Run(nameof(Limited.Retains_twice), Leak);
        var failure = await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.Retains_twice), Leak));

        Assert.Contains("which it was over in 2 runs one after the other", failure.Message);
    });

    [Theory]
    [InlineData(1.05, false)]
    [InlineData(1.5, true)]
    public async Task A_test_may_not_allocate_more_than_its_baseline_and_the_margin(double factor, bool fails)
    {
        var baseline = Path.GetTempFileName();
        File.WriteAllText(baseline, """{ "format": 1, "tests": { "Limited.No_more": { "allocated": 4194304 } } }""");
        using var session = new TestSession(new() { Interval = TimeSpan.Zero, BaselinePath = baseline });

        var thrown = await Record.ExceptionAsync(() => Limited.Run(nameof(Limited.No_more), () => GC.KeepAlive(new byte[(int)(factor * 4 * NativeBlock.MiB)])));

        Assert.Equal(fails, thrown is MemoryLimitException);
        if (fails)
        {
            Assert.Matches(@"50\.?\d* % more than the 4\.0 MiB of the baseline; 10 % are allowed.*--update", thrown!.Message);
        }
    }

    [Fact]
    public async Task A_missing_baseline_fails_and_says_how_to_make_one()
    {
        using var session = new TestSession(new() { Interval = TimeSpan.Zero, BaselinePath = "/no/such/memory.baseline.json" });

        var failure = await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.No_more), static () => { }));

        Assert.Contains("fixturegen memory check --baseline memory.baseline.json --update", failure.Message);
        Assert.Equal(failure.Message, session.End("Limited.No_more").GetProperty("failed").GetString());
    }

    [Fact]
    public async Task Reported_limits_are_in_the_log_and_fail_nothing()
    {
        using var session = new TestSession(new() { Interval = TimeSpan.Zero, Limits = LimitMode.Report });

        await Limited.Run(nameof(Limited.One_mebibyte), static () => Allocate(3));

        Assert.Contains("its limit is 1 MiB", session.End("Limited.One_mebibyte").GetProperty("failed").GetString());
    }

    [Fact]
    public Task The_tests_that_run_when_the_session_passes_its_threshold_fail_by_name() => OwnProcess.RunAsync(static async () =>
    {
        var threshold = Environment.WorkingSet + (96 * NativeBlock.MiB);
        using var session = new TestSession(new() { Interval = TimeSpan.Zero, FailAt = $"{threshold} B" });

        var failure = await Assert.ThrowsAsync<MemoryLimitException>(() => TestSession.RunTest("the hungry one", () =>
        {
            var block = NativeBlock.Allocate(256 * NativeBlock.MiB);
            session.Session.Sample();
            NativeBlock.Free(block);
            return Task.CompletedTask;
        }));

        Assert.Contains("over its threshold to fail", failure.Message);
        Assert.Equal(["the hungry one"], session.Of("threshold").Single().GetProperty("running").EnumerateArray().Select(static name => name.GetString()));
    });

    [Fact]
    public Task A_threshold_that_was_passed_before_the_first_test_fails_that_test() => OwnProcess.RunAsync(static async () =>
    {
        using var session = new TestSession(new() { Interval = TimeSpan.Zero, FailAt = "1 MiB" });

        var failure = await Assert.ThrowsAsync<MemoryLimitException>(() => TestSession.RunTest("the first", static () => Task.CompletedTask));

        Assert.Matches(@"over its threshold to fail at 1\.0 MiB \(FIXTUREGEN_MEMORY_FAIL_AT, .*\)\. Running: no test\. This is the first test that began after that\.$", failure.Message);
        Assert.Equal(failure.Message, session.End("the first").GetProperty("failed").GetString());
        Assert.Equal(["head", "threshold"], session.Lines.Take(2).Select(static line => line.GetProperty("ev").GetString()));
        // It is told once.
        await TestSession.RunTest("the second", static () => Task.CompletedTask);
    });

    [Fact]
    public Task A_threshold_that_was_passed_while_fixtures_were_loaded_fails_the_test_that_comes_next() => OwnProcess.RunAsync(static async () =>
    {
        var threshold = Environment.WorkingSet + (96 * NativeBlock.MiB);
        using var session = new TestSession(new() { Interval = TimeSpan.Zero, FailAt = $"{threshold} B" });
        await TestSession.RunTest("before", static () => Task.CompletedTask);
        using (MemoryPhase.Begin(AccountKind.Load, "Towns"))
        {
            NativeBlock.Spike(256 * NativeBlock.MiB);
        }

        var failure = await Assert.ThrowsAsync<MemoryLimitException>(() => TestSession.RunTest("the next", static () => Task.CompletedTask));

        Assert.Contains("Running: load Towns.", failure.Message);
    });

    [Fact]
    public async Task A_first_run_that_is_over_its_limit_is_said_to_be_one()
    {
        using var session = new TestSession();

        var first = await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.One_mebibyte_twice), () => Allocate(3)));
        var second = await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.One_mebibyte_twice), () => Allocate(3)));

        Assert.Contains("It was the first run of its method in this process, so what is made once and kept counts too", first.Message);
        Assert.Contains("[ClassSetup]", first.Message);
        Assert.DoesNotContain("first run", second.Message);
    }

    [Fact]
    public Task A_first_run_that_is_over_its_peak_or_leaves_too_much_alive_is_said_to_be_one() => OwnProcess.RunAsync(static async () =>
    {
        const string Said = "It was the first run of its method in this process";
        using var session = new TestSession();
        Action spike = static () => NativeBlock.Spike(64 * NativeBlock.MiB);
        Action leak = static () => Limited.Leaked.Add(new byte[200 * 1024]);

        var first = await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.Low_peak), spike));
        var second = await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.Low_peak), spike));
        var firstLeak = await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.Retains_little), leak));
        var secondLeak = await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.Retains_little), leak));

        Assert.Contains(Said, first.Message);
        Assert.Contains(Said, firstLeak.Message);
        Assert.Contains("WarmUp = 1", firstLeak.Message);
        // It has no warm-up.
        Assert.DoesNotContain("WarmUp", first.Message);
        Assert.DoesNotContain(Said, second.Message);
        Assert.DoesNotContain(Said, secondLeak.Message);
        Assert.DoesNotContain("WarmUp", secondLeak.Message);
    });

    [Fact]
    public async Task The_first_runs_are_let_off_what_they_allocate_when_the_limit_says_so()
    {
        var baseline = Path.GetTempFileName();
        File.WriteAllText(baseline, """{ "format": 1, "tests": { "Limited.Allocates_after_warm_up": { "allocated": 1048576 } } }""");
        using var session = new TestSession(new() { Interval = TimeSpan.Zero, BaselinePath = baseline });
        await Limited.Run(nameof(Limited.Allocates_after_warm_up), () => Allocate(3));

        var failure = await Assert.ThrowsAsync<MemoryLimitException>(() => Limited.Run(nameof(Limited.Allocates_after_warm_up), () => Allocate(3)));

        Assert.Contains("its limit is 1 MiB", failure.Message);
        Assert.Contains("of the baseline", failure.Message);
    }

    private static void Allocate(int mebibytes)
    {
        for (var i = 0; i < mebibytes; i++)
        {
            GC.KeepAlive(new byte[NativeBlock.MiB]);
        }
    }
}
