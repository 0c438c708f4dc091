using System.Globalization;
using System.Text.Json;

namespace FixtureGen.Generator.Benchmark;

/// <summary>One case at one number of classes.</summary>
/// <param name="Emitted">Files that were written anew.</param>
/// <param name="Reference">The name-only generator, the same edits.</param>
/// <param name="Enum">The generator of enumeration texts, the same edits.</param>
internal sealed record Row(string Case, int N, Cost Cost, int Emitted, Cost Reference, Cost Enum)
{
    public string Json() => JsonSerializer.Serialize(new
    {
        @case = Case,
        n = N,
        cpu_ms = Math.Round(Cost.ProcessorMilliseconds, 3),
        alloc_kb = Math.Round(Cost.AllocatedKilobytes, 1),
        emitted = Emitted,
        reference_cpu_ms = Math.Round(Reference.ProcessorMilliseconds, 3),
        reference_alloc_kb = Math.Round(Reference.AllocatedKilobytes, 1),
        enum_cpu_ms = Math.Round(Enum.ProcessorMilliseconds, 3),
        enum_alloc_kb = Math.Round(Enum.AllocatedKilobytes, 1),
    });

    public static string Head() => $"{"case",-26}{"n",6}{"cpu ms",11}{"alloc KB",12}{"written",9} |{"name only ms",13}{"KB",11} |{"enum ms",10}{"KB",11}";

    public string Text() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Case,-26}{N,6}{Cost.ProcessorMilliseconds,11:0.000}{Cost.AllocatedKilobytes,12:#,0.0}{Emitted,9} |{Reference.ProcessorMilliseconds,13:0.000}{Reference.AllocatedKilobytes,11:#,0.0} |{Enum.ProcessorMilliseconds,10:0.000}{Enum.AllocatedKilobytes,11:#,0.0}");
}
