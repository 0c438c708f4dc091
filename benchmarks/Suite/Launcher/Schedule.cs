namespace Suite.Launcher;

/// <summary>In which order the tests run, and how many at once.</summary>
internal sealed record Schedule(string Order, int Seed, bool Parallel)
{
    public static readonly IReadOnlyList<string> Orders = ["file", "reversed", "shuffled"];

    public int Degree => Parallel ? Environment.ProcessorCount : 1;

    public override string ToString()
        => $"{(Order == "shuffled" ? $"shuffled (seed {Seed})" : $"{Order} order")}, {(Parallel ? $"{Degree} classes at once" : "sequential")}";
}
