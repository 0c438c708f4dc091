using System.Globalization;

namespace FixtureGen.Memory.Limits;

/// <summary>Compares what a test used with what it may use, and says what is wrong in words that stand alone.</summary>
internal static class LimitCheck
{
    /// <summary>Returns why the test fails, or null.</summary>
    internal static string? Failure(MemoryAccount test, long allocated, long? retained, Lazy<MemoryBaseline> baseline)
    {
        if (test.Limits is not { } limits)
        {
            return test.Failure;
        }

        try
        {
            return Failure(test, limits, allocated, retained, baseline);
        }
        catch (Exception unreadable) when (unreadable is MemoryLimitException or FormatException)
        {
            // A limit or a baseline that cannot be read is a failure of the test like any other, and in the log.
            return unreadable.Message;
        }
    }

    private static string? Failure(MemoryAccount test, TestLimits limits, long allocated, long? retained, Lazy<MemoryBaseline> baseline)
    {
        var failures = new[]
        {
            test.Failure,
            limits.Allocation is { } allocation && test.Run > allocation.WarmUp ? Allocation(test, allocated, allocation) : null,
            limits.Peak is { } peak ? Peak(test, peak, limits) : null,
            retained is { } left ? Retained(test, allocated, left, limits) : null,
            limits.Increase is { } increase && test.Run > increase.WarmUp ? Increase(test, allocated, increase, baseline.Value) : null,
        };
        var said = string.Join(Environment.NewLine, failures.OfType<string>());
        return said.Length == 0 ? null : said;
    }

    private static string? Allocation(MemoryAccount test, long allocated, AllocatedMemoryLimitAttribute limit)
        => allocated <= MemoryAmount.Parse(limit.Amount)
            ? null
            : $"{test.Name} allocated {MemoryAmount.Format(allocated)} of managed memory; its limit is {limit.Amount}. " +
                $"{MeasuredByFlow(test)}{FirstRun(test, "the limit")}";

    private static string? Increase(MemoryAccount test, long allocated, NoMemoryIncreaseAttribute limit, MemoryBaseline baseline)
        => baseline.Allocated(test.Name) is not { } before
            || allocated <= before * (1 + (limit.Percent / 100))
            || allocated - before <= MemoryAmount.Parse(limit.Slack)
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{test.Name} allocated {MemoryAmount.Format(allocated)} of managed memory, " +
                $"{100.0 * (allocated - before) / Math.Max(before, 1):0.#} % more than the {MemoryAmount.Format(before)} of the " +
                $"baseline; {limit.Percent:0.#} % are allowed. {MeasuredByFlow(test)}{FirstRun(test, "the baseline")} If the increase is " +
                $"meant, run 'fixturegen memory check --baseline {baseline.Path} --update' and commit the file.");

    private static string? Peak(MemoryAccount test, PeakMemoryLimitAttribute limit, TestLimits limits)
    {
        var growth = test.Peak - test.Base;
        return growth <= MemoryAmount.Parse(limit.Amount)
            ? null
            : $"While {test.Name} ran, the resident memory of the process rose by {MemoryAmount.Format(growth)}, from " +
                $"{MemoryAmount.Format(test.Base)} to {MemoryAmount.Format(test.Peak)}; the limit is {limit.Amount}. Measured for the " +
                $"whole process, by {(test.PeakIsKernels ? "the kernel's high-water mark" : "samples, between which a peak can be " +
                    "missed")}; {Beside(test, limits)}.{FirstRun(test, "the limit", hasWarmUp: false)}";
    }

    /// <summary>
    /// Live memory is one figure of the whole process. What is the test's own of it cannot be more than its flow allocated, which is known
    /// also beside other tests.
    /// </summary>
    private static string? Retained(MemoryAccount test, long allocated, long retained, TestLimits limits)
    {
        var limit = limits.Retained!;
        var most = test.Overlap > 0 ? Math.Min(retained, allocated) : retained;
        if (!limits.IsRetainedTooOften(most > MemoryAmount.Parse(limit.Amount)))
        {
            return null;
        }

        var figure = test.Overlap == 0
            ? $"{test.Name} left {MemoryAmount.Format(retained)} of managed memory alive"
            : $"While {test.Name} ran, live managed memory of the process rose by {MemoryAmount.Format(retained)}, and the test " +
                $"allocated {MemoryAmount.Format(allocated)}";
        return $"{figure}; its limit is " +
            $"{limit.Amount}{(limit.Repeat > 1 ? $", which it was over in {limit.Repeat} runs one after the other" : "")}. Measured by " +
            "collecting garbage before and after the test; " +
            $"{Beside(test, limits)}.{FirstRun(test, "the limit")}";
    }

    private static string Beside(MemoryAccount test, TestLimits limits)
        => test.Overlap == 0
            ? "no other test ran beside it"
            : $"{Others(test)} ran beside it, and the memory may be theirs. To know, {RunningAlone.AdviceOf(limits.Tests)}";

    private static string MeasuredByFlow(MemoryAccount test)
        => "Measured exactly, for what the test ran, awaited and started; " +
            $"{(test.Overlap == 0 ? "no other test ran beside it" : $"{Others(test)} ran beside it and are not counted")}.";

    /// <summary>
    /// Two tests that do the same differ by what is done once in a process, and the order decides which of them pays. So the figure is said
    /// to be such a one.
    /// </summary>
    private static string FirstRun(MemoryAccount test, string compared, bool hasWarmUp = true)
        => test.Run > 1
            ? ""
            : " It was the first run of its method in this process, so what is made once and kept counts too, such as the queries " +
                "that Entity Framework compiles: a test that runs before may have paid for it. To compare " +
                $"{compared} with what each run needs, run the same code in a [ClassSetup] first" +
                (hasWarmUp ? "; a test with several rows of data can be let off its first runs with WarmUp = 1." : ".");

    private static string Others(MemoryAccount test)
        => test.Overlapping.Count == test.Overlap
            ? string.Join(", ", test.Overlapping)
            : $"{test.Overlap} other tests" + (test.Overlapping.Count == 0 ? "" : $" (among them {string.Join(", ", test.Overlapping)})");
}
