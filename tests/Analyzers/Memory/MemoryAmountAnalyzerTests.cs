using FixtureGen.Analyzers.Memory;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Memory;

public sealed class MemoryAmountAnalyzerTests
{
    [Theory]
    [InlineData("""[AllocatedMemoryLimit([|"10"|])] public class Tests;""")]
    [InlineData("""[AllocatedMemoryLimit([|"10 MegaBytes"|])] public class Tests;""")]
    [InlineData("""[PeakMemoryLimit([|"lots"|])] public class Tests;""")]
    [InlineData("""public class Tests { [RetainedMemoryLimit([|"64 Ki"|])] public void Test() { } }""")]
    [InlineData("""public class Tests { const string Little = "1 mb/s"; [FixtureGen.AllocatedMemoryLimitAttribute([|Little|])] public void Test() { } }""")]
    [InlineData("""[NoMemoryIncrease(5, Slack = [|"some"|])] public class Tests;""")]
    [InlineData("""[assembly: AllocatedMemoryLimit([|""|])]""")]
    public Task An_amount_that_cannot_be_read_is_reported(string source) => Verify.ReportsAsync<MemoryAmountAnalyzer>(source);

    [Theory]
    [InlineData("""[AllocatedMemoryLimit("10 MiB"), PeakMemoryLimit("100 MB"), RetainedMemoryLimit("64KiB", WarmUp = 1, Repeat = 2), NoMemoryIncrease] public class Tests;""")]
    [InlineData("""[NoMemoryIncrease(5, Slack = "1.5 kB")] public class Tests;""")]
    [InlineData("""public class Tests { const string Little = "1 B"; [PeakMemoryLimit(Little)] public void Test() { } }""")]
    [InlineData("""[assembly: AllocatedMemoryLimit("2 GB")] [RetainedMemoryLimit("0 KiB")] public class Tests;""")]
    [InlineData("""public class AllocatedMemoryLimitAttribute(string name) : System.Attribute { public string Name => name; } [global::AllocatedMemoryLimit("of another library")] public class Tests;""")]
    public Task What_can_be_read_and_what_is_not_ours_is_left_alone(string source) => Verify.ReportsAsync<MemoryAmountAnalyzer>(source);

    [Fact]
    public Task The_message_has_the_units()
        => Verify.ReportsAsync<MemoryAmountAnalyzer>(
            """[AllocatedMemoryLimit([|"10 megs"|])] public class Tests;""",
            "'10 megs' is not an amount of memory. Write a number and a unit, such as \"10 MiB\". "
            + "Units are B, kB, MB, GB (powers of 1000) or KiB, MiB, GiB (powers of 1024).");
}
