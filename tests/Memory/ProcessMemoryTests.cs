using FixtureGen.Memory.Probes;

namespace FixtureGen.Memory.Tests;

public sealed class ProcessMemoryTests : IDisposable
{
    private readonly string proc = Directory.CreateTempSubdirectory("fixturegen-proc-").FullName;

    [Fact]
    public Task Resident_memory_is_what_the_system_tells() => OwnProcess.RunAsync(static () =>
    {
        using var memory = ProcessMemory.Open(mayReset: true);
        using var process = System.Diagnostics.Process.GetCurrentProcess();

        var (resident, _) = memory.Read();

        Assert.InRange(resident - process.WorkingSet64, -4 * NativeBlock.MiB, 4 * NativeBlock.MiB);
    });

    [Fact]
    public Task The_peak_starts_anew_at_each_reset() => OwnProcess.RunAsync(static () =>
    {
        using var memory = ProcessMemory.Open(mayReset: true);
        Assert.True(memory.CanResetPeak);
        NativeBlock.Spike(64 * NativeBlock.MiB);
        var (resident, before) = memory.Read();

        memory.ResetPeak();

        var (_, after) = memory.Read();
        Assert.True(before - resident > 60 * NativeBlock.MiB, $"The peak before the reset was {before - resident} bytes above the resident memory.");
        Assert.True(after - resident < 4 * NativeBlock.MiB, $"The peak after the reset is {after - resident} bytes above the resident memory.");
    });

    [Fact]
    public void A_reading_allocates_nothing()
    {
        using var memory = ProcessMemory.Open(mayReset: true);
        memory.Read();
        memory.ResetPeak();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            memory.Read();
            memory.ResetPeak();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Where_the_peak_cannot_be_reset_the_header_says_so_and_why()
    {
        File.WriteAllText(Path.Combine(proc, "statm"), "5000 1000 500 10 0 900 0\n");
        File.WriteAllText(Path.Combine(proc, "status"), "Name:\tx\nVmHWM:\t    8000 kB\nVmRSS:\t    4000 kB\n");

        using var memory = ProcessMemory.Open(mayReset: true, proc);

        Assert.False(memory.CanResetPeak);
        Assert.Equal((1000L * Environment.SystemPageSize, 0), memory.Read());
        var note = Assert.Single(memory.Notes, static note => note.Metric == "peak");
        Assert.Equal("approximate", note.Quality);
        Assert.Contains("clear_refs cannot be written here", note.Why);
    }

    [Fact]
    public void A_reset_that_was_turned_off_is_not_tried()
    {
        using var memory = ProcessMemory.Open(mayReset: false);

        Assert.False(memory.CanResetPeak);
        Assert.Contains("was turned off", Assert.Single(memory.Notes, static note => note.Metric == "peak").Why);
    }

    [Fact]
    public Task A_platform_without_proc_still_tells_the_working_set() => OwnProcess.RunAsync(static () =>
    {
        using var memory = ProcessMemory.Open(mayReset: true, "/no/such/proc");

        Assert.IsType<PortableProcessMemory>(memory);
        Assert.InRange(memory.Read().Resident - Environment.WorkingSet, -4 * NativeBlock.MiB, 4 * NativeBlock.MiB);
        Assert.Equal(["exact", "approximate"], memory.Notes.Select(static note => note.Quality));
    });

    [Theory]
    [InlineData("1 GiB", 1L << 30)]
    [InlineData("50%", 500)]
    [InlineData(" 12.5 % ", 125)]
    public void A_threshold_is_an_amount_or_a_share_of_the_memory_there_is(string text, long bytes)
        => Assert.Equal(bytes, MemoryCeiling.Threshold(text, ceiling: 1000));

    [Theory]
    [InlineData("0%")]
    [InlineData("120%")]
    [InlineData("many")]
    public void A_threshold_that_makes_no_sense_is_refused(string text)
        => Assert.Throws<FormatException>(() => MemoryCeiling.Threshold(text, ceiling: 1000));

    public void Dispose() => Directory.Delete(proc, recursive: true);
}
