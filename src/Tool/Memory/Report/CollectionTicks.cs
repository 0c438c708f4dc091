using System.Runtime.InteropServices;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>Finds the collections between samples, which count them from the start of the process.</summary>
internal static class CollectionTicks
{
    internal static IEnumerable<CollectionTick> Of(List<Sample> samples, Scale x)
    {
        var ticks = new SortedDictionary<int, CollectionTick>();
        var span = CollectionsMarshal.AsSpan(samples);
        for (var i = 1; i < span.Length; i++)
        {
            ref readonly var before = ref span[i - 1];
            ref readonly var now = ref span[i];
            var count = now.Gen0 - before.Gen0;
            if (count > 0)
            {
                var generation = now.Gen2 > before.Gen2 ? 2 : now.Gen1 > before.Gen1 ? 1 : 0;
                var column = (int)x.At(now.Time);
                ticks.TryGetValue(column, out var there);
                ticks[column] = new(
                    column,
                    count + (there?.Count ?? 0),
                    Math.Max(generation, there?.Generation ?? 0),
                    now.PauseMilliseconds - before.PauseMilliseconds + (there?.PauseMilliseconds ?? 0));
            }
        }

        return ticks.Values;
    }
}
