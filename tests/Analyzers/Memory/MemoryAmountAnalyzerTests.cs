using FixtureGen.Analyzers.Memory;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Memory;

public sealed class MemoryAmountAnalyzerTests
{
    [Theory]
    [InlineData("""[AllocationLimit([|"10"|])] public class Tests;""")]
    [InlineData("""[AllocationLimit([|"10 MegaBytes"|])] public class Tests;""")]
    [InlineData("""[PeakMemoryLimit([|"lots"|])] public class Tests;""")]
    [InlineData("""public class Tests { [RetainedLimit([|"64 Ki"|])] public void Test() { } }""")]
    [InlineData("""public class Tests { const string Little = "1 mb/s"; [FixtureGen.AllocationLimitAttribute([|Little|])] public void Test() { } }""")]
    [InlineData("""[NoIncrease(5, Slack = [|"some"|])] public class Tests;""")]
    [InlineData("""[assembly: AllocationLimit([|""|])]""")]
    public Task An_amount_that_cannot_be_read_is_reported(string source) => Verify.ReportsAsync<MemoryAmountAnalyzer>(source);

    [Theory]
    [InlineData("""[AllocationLimit("10 MiB"), PeakMemoryLimit("100 MB"), RetainedLimit("64KiB", WarmUp = 1, Repeat = 2), NoIncrease] public class Tests;""")]
    [InlineData("""[NoIncrease(5, Slack = "1.5 kB")] public class Tests;""")]
    [InlineData("""public class Tests { const string Little = "1 B"; [PeakMemoryLimit(Little)] public void Test() { } }""")]
    [InlineData("""[assembly: AllocationLimit("2 GB")] [RetainedLimit("0 KiB")] public class Tests;""")]
    [InlineData("""public class AllocationLimitAttribute(string name) : System.Attribute { public string Name => name; } [global::AllocationLimit("of another library")] public class Tests;""")]
    public Task What_can_be_read_and_what_is_not_ours_is_left_alone(string source) => Verify.ReportsAsync<MemoryAmountAnalyzer>(source);

    [Fact]
    public Task The_message_has_the_units()
        => Verify.ReportsAsync<MemoryAmountAnalyzer>(
            """[AllocationLimit([|"10 megs"|])] public class Tests;""",
            "'10 megs' is not an amount of memory. Write a number and a unit, such as \"10 MiB\". "
            + "Units are B, kB, MB, GB (powers of 1000) or KiB, MiB, GiB (powers of 1024).");
}
