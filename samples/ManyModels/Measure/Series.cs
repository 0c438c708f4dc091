using System.Diagnostics;

namespace ManyModels.Measure;

/// <summary>Processes of one kind.</summary>
/// <param name="Name">For the progress.</param>
internal sealed record Series(string Name, Func<Figures> Run)
{
    public List<Figures> Runs { get; } = [];

    /// <summary>Runs one process of each series in turn, each round in the other direction, so that what else happens on the machine hits all alike.</summary>
    public static void Interleave(int rounds, params IReadOnlyList<Series> series)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var next in round % 2 == 0 ? series : series.Reverse())
            {
                Progress.Begin($"{next.Name}, {round + 1} of {rounds}");
                var clock = Stopwatch.StartNew();
                next.Runs.Add(next.Run());
                Progress.End(clock.Elapsed);
            }
        }
    }
}
