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

        var failures = new[]
        {
            test.Failure,
            limits.Allocation is { } allocation ? Allocation(test, allocated, allocation) : null,
            limits.Peak is { } peak ? Peak(test, peak) : null,
            retained is { } left ? Retained(test, left, limits.Retained!) : null,
            limits.Increase is { } increase ? Increase(test, allocated, increase, baseline.Value) : null,
        };
        var said = string.Join(Environment.NewLine, failures.OfType<string>());
        return said.Length == 0 ? null : said;
    }

    private static string? Allocation(MemoryAccount test, long allocated, AllocationLimitAttribute limit)
        => allocated <= MemoryAmount.Parse(limit.Amount)
            ? null
            : $"{test.Name} allocated {MemoryAmount.Format(allocated)} of managed memory; its limit is {limit.Amount}. {MeasuredByFlow(test)}";

    private static string? Increase(MemoryAccount test, long allocated, NoIncreaseAttribute limit, MemoryBaseline baseline)
        => baseline.Allocated(test.Name) is not { } before
            || allocated <= before * (1 + (limit.Percent / 100))
            || allocated - before <= MemoryAmount.Parse(limit.Slack)
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{test.Name} allocated {MemoryAmount.Format(allocated)} of managed memory, {100.0 * (allocated - before) / Math.Max(before, 1):0.#} % more than the {MemoryAmount.Format(before)} of the baseline; {limit.Percent:0.#} % are allowed. {MeasuredByFlow(test)} If the increase is meant, run 'fixturegen memory check --baseline {baseline.Path} --update' and commit the file.");

    private static string? Peak(MemoryAccount test, PeakMemoryLimitAttribute limit)
    {
        if (test.Overlap > 0 && !limit.AllowOverlap)
        {
            return NotAlone(test, $"[PeakMemoryLimit(\"{limit.Amount}\")]") + " Or set AllowOverlap = true, which counts the other tests' memory too.";
        }

        var growth = test.Peak - test.Base;
        return growth <= MemoryAmount.Parse(limit.Amount)
            ? null
            : $"While {test.Name} ran, the resident memory of the process rose by {MemoryAmount.Format(growth)}, from {MemoryAmount.Format(test.Base)} to {MemoryAmount.Format(test.Peak)}; the limit is {limit.Amount}. {MeasuredByProcess(test)}";
    }

    private static string? Retained(MemoryAccount test, long retained, RetainedLimitAttribute limit)
    {
        if (test.Overlap > 0)
        {
            return NotAlone(test, $"[RetainedLimit(\"{limit.Amount}\")]");
        }

        return retained <= MemoryAmount.Parse(limit.Amount)
            ? null
            : $"{test.Name} left {MemoryAmount.Format(retained)} of managed memory alive; its limit is {limit.Amount}. Measured by collecting garbage before and after the test, which ran alone. If the first run fills caches that stay, let it off with WarmUp = 1.";
    }

    private static string NotAlone(MemoryAccount test, string limit)
        => $"{limit} of {test.Name} could not be checked: {Others(test)} ran beside it, and the figure is one of the whole process. Put its class into a collection that does not run in parallel ([CollectionDefinition(DisableParallelization = true)]).";

    private static string MeasuredByFlow(MemoryAccount test)
        => $"Measured exactly, for what the test ran, awaited and started; {(test.Overlap == 0 ? "no other test ran beside it" : $"{Others(test)} ran beside it and are not counted")}.";

    private static string MeasuredByProcess(MemoryAccount test)
        => $"Measured for the whole process; {(test.Overlap == 0 ? "no other test ran beside it" : $"{Others(test)} ran beside it and are counted too")}.";

    private static string Others(MemoryAccount test)
        => test.Overlapping.Count == test.Overlap
            ? string.Join(", ", test.Overlapping)
            : $"{test.Overlap} other tests" + (test.Overlapping.Count == 0 ? "" : $" (among them {string.Join(", ", test.Overlapping)})");
}
