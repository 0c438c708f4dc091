namespace FixtureGen.Memory.Tests;

public sealed class MemoryAmountTests
{
    [Theory]
    [InlineData("512 B", 512)]
    [InlineData("64 KiB", 65_536)]
    [InlineData("64KB", 64_000)]
    [InlineData("64 kB", 64_000)]
    [InlineData("100 MB", 100_000_000)]
    [InlineData("100 MiB", 104_857_600)]
    [InlineData("1.5 GiB", 1_610_612_736)]
    [InlineData(" 2 gb ", 2_000_000_000)]
    public void Amounts_are_read_as_people_write_them(string text, long bytes) => Assert.Equal(bytes, MemoryAmount.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("MiB")]
    [InlineData("10 MebiBytes")]
    [InlineData("10 Mb/s")]
    [InlineData("-1 MiB")]
    [InlineData("1,5 MiB")]
    [InlineData("99999999999 GiB")]
    public void What_is_no_amount_is_refused_with_the_units_there_are(string text)
    {
        Assert.False(MemoryAmount.TryParse(text, out _));
        Assert.Contains("KiB, MiB, GiB (powers of 1024)", Assert.Throws<FormatException>(() => MemoryAmount.Parse(text)).Message);
    }

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(1023, "1023 B")]
    [InlineData(1536, "1.5 KiB")]
    [InlineData(10 * 1024 * 1024, "10.0 MiB")]
    [InlineData(-3L * 1024 * 1024 * 1024, "-3.0 GiB")]
    public void Amounts_are_written_for_people(long bytes, string text) => Assert.Equal(text, MemoryAmount.Format(bytes));
}
